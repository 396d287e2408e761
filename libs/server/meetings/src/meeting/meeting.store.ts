import type { Audience } from '@concert/contracts';
import type { Mandate } from '@concert/governance';
import { Database, inGroups, inOrder, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { MeetingEntity } from './meeting.entity.js';
import { MeetingBodyEntity } from './meeting-body.entity.js';
import { visibleMeetings } from './visible-meetings.js';

export interface MeetingFilter {
  bodyId?: string | null;
  /** Meetings that are not over by this instant. */
  from?: Date | null;
  /** Meetings that begin before this instant. */
  to?: Date | null;
  latestFirst?: boolean;
}

@Injectable()
export class MeetingStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<MeetingEntity | null> {
    return this.database.of(MeetingEntity).findOneBy({ id });
  }

  /** Holds other writes to the meeting and its agenda back until this transaction ends. */
  lock(id: string): Promise<MeetingEntity | null> {
    return this.database.of(MeetingEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async byIds(ids: readonly string[]): Promise<(MeetingEntity | null)[]> {
    return inOrder(ids, await this.database.of(MeetingEntity).findBy({ id: In([...ids]) }), (row) => row.id);
  }

  /** The bodies that sit in each meeting, the host first. */
  async bodyIdsOf(meetingIds: readonly string[]): Promise<string[][]> {
    const rows = await this.database
      .of(MeetingBodyEntity)
      .find({ where: { meetingId: In([...meetingIds]) }, order: { position: 'ASC' } });
    return inGroups(meetingIds, rows, (row) => row.meetingId).map((group) => group.map((row) => row.bodyId));
  }

  page(mandate: Mandate, filter: MeetingFilter, request: PageRequest): Promise<Page<MeetingEntity>> {
    const direction = filter.latestFirst ? 'DESC' : 'ASC';
    return keysetPage(
      this.visibleTo(mandate, filter),
      [
        { property: 'startsAt', direction, cast: 'timestamptz' },
        { property: 'id', direction, cast: 'uuid' },
      ],
      request,
    );
  }

  /** What belongs into a person's calendar: every meeting they may see that was convened, cancelled ones included. */
  forCalendar(mandate: Mandate, from: Date, atMost: number): Promise<MeetingEntity[]> {
    return this.visibleTo(mandate, { from })
      .andWhere('meeting.convenedAt IS NOT NULL')
      .orderBy('meeting.startsAt', 'DESC')
      .limit(atMost)
      .getMany();
  }

  /** Of each body, the next meeting that this person may see. */
  async nextOf(mandate: Mandate, bodyIds: readonly string[], now: Date): Promise<(MeetingEntity | null)[]> {
    const [clause, parameters] = visibleMeetings('meeting', mandate);
    const { entities, raw } = await this.database
      .of(MeetingEntity)
      .createQueryBuilder('meeting')
      .innerJoin(
        MeetingBodyEntity,
        'asked',
        'asked.meetingId = meeting.id AND asked.bodyId = ANY(:bodyIds)',
        { bodyIds },
      )
      .addSelect('asked.bodyId', 'asked_body')
      .distinctOn(['asked.bodyId'])
      .where(`meeting.state IN ('CONVENED', 'IN_SESSION') AND meeting.endsAt > :now`, { now })
      .andWhere(clause, parameters)
      .orderBy('asked.bodyId')
      .addOrderBy('meeting.startsAt')
      .addOrderBy('meeting.id')
      .getRawAndEntities<{ asked_body: string; meeting_id: string }>();
    // One joint meeting is the next of several bodies, and TypeORM gives it once: hence by id.
    const byId = new Map(entities.map((meeting) => [meeting.id, meeting]));
    const rows = raw.map((row) => ({ bodyId: row.asked_body, meeting: byId.get(row.meeting_id) ?? null }));
    return inOrder(bodyIds, rows, (row) => row.bodyId).map((row) => row?.meeting ?? null);
  }

  /** Convened meetings of these bodies (of all, when null) that are not over, the next first. */
  next(
    bodyIds: readonly string[] | null,
    mandate: Mandate,
    now: Date,
    atMost: number,
  ): Promise<MeetingEntity[]> {
    return this.inBodies(this.visibleTo(mandate, { from: now }), bodyIds)
      .andWhere(`meeting.state IN ('CONVENED', 'IN_SESSION')`)
      .orderBy('meeting.startsAt')
      .addOrderBy('meeting.id')
      .limit(atMost)
      .getMany();
  }

  /** Meetings of these bodies (of all, when null) that were convened, moved or cancelled since, the latest change first. */
  changedSince(
    bodyIds: readonly string[] | null,
    mandate: Mandate,
    since: Date,
    atMost: number,
  ): Promise<MeetingEntity[]> {
    return this.inBodies(this.visibleTo(mandate, {}), bodyIds)
      .andWhere('meeting.convenedAt IS NOT NULL AND meeting.calendarChangedAt > :since', { since })
      .orderBy('meeting.calendarChangedAt', 'DESC')
      .limit(atMost)
      .getMany();
  }

  save(meeting: MeetingEntity): Promise<MeetingEntity> {
    return this.database.of(MeetingEntity).save(meeting);
  }

  async add(meeting: Omit<MeetingEntity, 'version'>, bodyIds: readonly string[]): Promise<MeetingEntity> {
    const added = await this.database.of(MeetingEntity).save(this.database.of(MeetingEntity).create(meeting));
    await this.setBodies(meeting.id, bodyIds);
    return added;
  }

  async setBodies(meetingId: string, bodyIds: readonly string[]): Promise<void> {
    await this.database.of(MeetingBodyEntity).delete({ meetingId });
    await this.database
      .of(MeetingBodyEntity)
      .insert(bodyIds.map((bodyId, position) => ({ meetingId, bodyId, position })));
  }

  /** The next number in the series of a body and an audience; two who ask at once get two numbers. */
  async takeNumber(bodyId: string, audience: Audience): Promise<number> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('meeting-number:' || $1, 0))`, [
      bodyId,
    ]);
    const [row] = await this.database.query<{ next: number }>(
      'SELECT COALESCE(MAX(number), 0) + 1 AS next FROM meeting WHERE body_id = $1 AND audience = $2',
      [bodyId, audience],
    );
    return row?.next ?? 1;
  }

  /** Notes a change of the agenda; the version of the meeting itself stays, so that whoever edits its time is not disturbed. */
  async agendaChanged(id: string): Promise<void> {
    await this.database.query('UPDATE meeting SET agenda_version = agenda_version + 1 WHERE id = $1', [id]);
  }

  private visibleTo(mandate: Mandate, filter: MeetingFilter): SelectQueryBuilder<MeetingEntity> {
    const query = this.database
      .of(MeetingEntity)
      .createQueryBuilder('meeting')
      .where(...visibleMeetings('meeting', mandate));
    if (filter.bodyId) this.inBodies(query, [filter.bodyId]);
    if (filter.from) query.andWhere('meeting.endsAt > :from', { from: filter.from });
    if (filter.to) query.andWhere('meeting.startsAt < :to', { to: filter.to });
    return query;
  }

  private inBodies(
    query: SelectQueryBuilder<MeetingEntity>,
    bodyIds: readonly string[] | null,
  ): SelectQueryBuilder<MeetingEntity> {
    if (bodyIds === null) return query;
    return query.andWhere(
      'EXISTS (SELECT FROM meeting_body asked_body WHERE asked_body.meeting_id = meeting.id AND asked_body.body_id = ANY(:askedBodies))',
      { askedBodies: bodyIds },
    );
  }
}
