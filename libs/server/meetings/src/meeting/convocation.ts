import { createHash } from 'node:crypto';
import { type Audience, CAPACITIES, type Capacity } from '@concert/contracts';
import {
  BodyService,
  may,
  mayRead,
  type SeatCalled,
  type Standing,
  standingIn,
  StandingService,
} from '@concert/governance';
import { forbidden, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { MeetingAccess } from './meeting-access.js';
import { jointly } from './meeting.policy.js';

/** The persons of one entity who are told, and as what the entity sits there; nothing for the secretariat's own. */
export interface ConvokedEntity {
  entityId: string;
  capacities: Capacity[];
  personIds: string[];
}

/** Exactly who would be told of a meeting at this moment. */
export interface Convocation {
  entities: ConvokedEntity[];
  /** Seats whose entity has named nobody who could be told. */
  entityIdsWithoutPerson: string[];
  personIds: string[];
  /** Differs as soon as anyone else would be told. */
  digest: string;
}

/** Says who is told of a meeting: everyone who speaks for a seat that may see it, and the secretariat. */
@Injectable()
export class Convocations {
  constructor(
    private readonly access: MeetingAccess,
    private readonly standing: StandingService,
    private readonly bodies: BodyService,
  ) {}

  /** For those who run the meeting; other bodies or another audience may be tried before they are saved. */
  async preview(
    viewer: Viewer,
    meetingId: string,
    jointBodies: readonly string[] | null,
    audience: Audience | null,
  ): Promise<Convocation> {
    const { meeting, bodyIds, standing } = await this.access.getFor(viewer, meetingId);
    if (!may('runMeeting', standing)) throw forbidden('standing');
    const joint = jointBodies && (await Promise.all(jointBodies.map((code) => this.bodies.require(code))));
    return this.of(
      viewer,
      joint ? [meeting.bodyId, ...joint.map((body) => body.id)] : bodyIds,
      audience ?? meeting.audience,
    );
  }

  /** Whom `viewer` tells by an act of theirs: everyone but themselves. */
  async of(viewer: Viewer, bodyIds: readonly string[], audience: Audience): Promise<Convocation> {
    const seats = await this.standing.rollCall(bodyIds);
    const secretariat = await this.standing.secretariatCalled();
    const byEntity = new Map<string, ConvokedEntity>();
    const entry = (entityId: string): ConvokedEntity => {
      const known = byEntity.get(entityId) ?? { entityId, capacities: [], personIds: [] };
      byEntity.set(entityId, known);
      return known;
    };
    for (const seat of seats) {
      if (!seat.personId || !mayRead(audience, standingOf(seat.personId, seats))) continue;
      const { capacities, personIds } = entry(seat.entityId);
      if (!capacities.includes(seat.capacity)) capacities.push(seat.capacity);
      if (!personIds.includes(seat.personId)) personIds.push(seat.personId);
    }
    for (const { personId, entityId } of secretariat) {
      const { personIds } = entry(entityId);
      if (!personIds.includes(personId)) personIds.push(personId);
    }
    const entities = [...byEntity.values()]
      .map((convoked) => ({
        ...convoked,
        personIds: convoked.personIds.filter((id) => id !== viewer.personId),
      }))
      .filter(({ personIds }) => personIds.length > 0)
      .sort(bySeniority);
    const personIds = [...new Set(entities.flatMap((entity) => entity.personIds))];
    const silent = seats.filter(
      (seat) => !byEntity.has(seat.entityId) && mayRead(audience, standingOfSeat(seat)),
    );
    return {
      entities,
      personIds,
      entityIdsWithoutPerson: [...new Set(silent.map((seat) => seat.entityId))],
      digest: digestOf(personIds),
    };
  }
}

const bySeniority = (a: ConvokedEntity, b: ConvokedEntity): number => rank(a) - rank(b);
const rank = ({ capacities }: ConvokedEntity): number =>
  Math.min(...capacities.map((capacity) => CAPACITIES.indexOf(capacity)), CAPACITIES.length);

/** What a person may act as in the sitting of these seats. */
function standingOf(personId: string, seats: readonly SeatCalled[]): Standing {
  const own = seats.filter((seat) => seat.personId === personId);
  const [first, ...rest] = own.map(standingOfSeat);
  if (!first) throw new Error('A person without a seat was called.');
  return jointly([first, ...rest]);
}

/** What one seat gives whoever speaks from it; an empty one is judged as for a representative. */
function standingOfSeat({ bodyId, entityId, capacity, personId, role }: SeatCalled): Standing {
  const voices = [{ bodyId, entityId, capacity, role: role ?? ('REPRESENTATIVE' as const) }];
  return standingIn(
    { personId: personId ?? '', entityId, secretariat: false, focalPoint: false, voices },
    bodyId,
  );
}

const digestOf = (personIds: readonly string[]): string =>
  createHash('sha256')
    .update([...personIds].sort().join())
    .digest('base64url')
    .slice(0, 22);
