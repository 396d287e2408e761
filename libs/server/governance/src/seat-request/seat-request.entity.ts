import type { Capacity } from '@concert/contracts';
import { Id, Instant, Text, Uuid, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { BodyEntity } from '../body/body.entity.js';
import { EntityEntity } from '../entity/entity.entity.js';
import { SeatEntity } from '../seat/seat.entity.js';

export const SEAT_REQUEST_STATES = ['PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type SeatRequestState = (typeof SEAT_REQUEST_STATES)[number];

/** What one may ask for; offices are given by the secretariat. */
export const ASKABLE_CAPACITIES = ['MEMBER', 'OBSERVER'] as const satisfies readonly Capacity[];
export type AskableCapacity = (typeof ASKABLE_CAPACITIES)[number];

/** An entity asks to join a body. Answered once. */
@Entity('seat_request')
@Index('seat_request_one_pending', ['entityId', 'bodyId'], { unique: true, where: `state = 'PENDING'` })
@Index('seat_request_body', ['bodyId', 'state'])
@Index('seat_request_asked', ['askedAt', 'id'])
@Check('seat_request_state', `state IN ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')`)
@Check('seat_request_capacity', `capacity IN ('MEMBER', 'OBSERVER')`)
@Check('seat_request_decided', `(state = 'PENDING') = (decided_at IS NULL)`)
export class SeatRequestEntity {
  @Id('seat_request_pkey') id: string;
  @Uuid() @ForeignKey(() => BodyEntity, { name: 'seat_request_body_fkey' }) bodyId: string;
  @Uuid() @ForeignKey(() => EntityEntity, { name: 'seat_request_entity' }) entityId: string;
  @Text() capacity: AskableCapacity;
  @Text() motivation: string;
  /** Who is to speak for the entity if it names nobody else. */
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'seat_request_representative' }) representativeId: string;
  @Text() state: SeatRequestState;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'seat_request_asked_by' }) askedById: string;
  @Instant() askedAt: Date;
  /** Whoever accepted, declined or withdrew it. */
  @Uuid({ nullable: true })
  @ForeignKey('PersonEntity', 'id', { name: 'seat_request_decided_by' })
  decidedById: string | null;
  @Instant({ nullable: true }) decidedAt: Date | null;
  @Text({ nullable: true }) reason: string | null;
  /** The seat that came of it. */
  @Uuid({ nullable: true }) @ForeignKey(() => SeatEntity, { name: 'seat_request_seat' }) seatId:
    string | null;
  @Version() version: number;
}
