import { randomUUID } from 'node:crypto';
import { BodyService, may } from '@concert/governance';
import { Acts, conflict, forbidden, invalid, stale, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ItemsBeforeBodies } from '../agenda-item/items-before-bodies.js';
import { Convocations } from './convocation.js';
import type { MeetingEntity } from './meeting.entity.js';
import { meetingRescheduled, meetingTouched } from './meeting.events.js';
import type { DraftMeetingInput, UpdateMeetingInput } from './meeting.inputs.js';
import { MeetingAccess, type Sitting } from './meeting-access.js';
import { meetingActions } from './meeting.policy.js';
import { MeetingStore } from './meeting.store.js';
import { checkTimes } from './meeting-times.js';
import { roomsOf } from './rooms.js';

/** What people have been told of a meeting, and are told again when it changes. */
const TOLD = ['title', 'startsAt', 'endsAt', 'timeZone', 'place', 'link', 'classification'] as const;

/** Drafts meetings, and changes them while they are ahead. */
@Injectable()
export class Drafting {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly access: MeetingAccess,
    private readonly convocations: Convocations,
    private readonly bodies: BodyService,
    private readonly items: ItemsBeforeBodies,
    private readonly acts: Acts,
  ) {}

  draft(viewer: Viewer, input: DraftMeetingInput): Promise<MeetingEntity> {
    return this.acts.run(async () => {
      const host = await this.bodies.require(input.body);
      if (!may('runMeeting', await this.access.standingAt(viewer, [host.id]))) throw forbidden('standing');
      if (this.isGone(host)) throw conflict('bodyDissolved');
      checkTimes(input, this.acts.now());
      const bodyIds = await this.sittingBodies(host.id, input.jointBodies ?? []);
      const now = this.acts.now();
      const meeting = await this.meetings.add(
        {
          id: randomUUID(),
          bodyId: host.id,
          title: input.title.trim(),
          number: null,
          state: 'DRAFT',
          startsAt: input.startsAt,
          endsAt: input.endsAt,
          timeZone: input.timeZone,
          place: given(input.place),
          link: given(input.link),
          audience: input.audience ?? 'BODY',
          classification: input.classification ?? 'UNCLASSIFIED',
          cancelReason: null,
          createdAt: now,
          createdById: viewer.personId,
          convenedAt: null,
          convenedById: null,
          calendarChangedAt: now,
          calendarSequence: 0,
          agendaVersion: 1,
        },
        bodyIds,
      );
      this.acts.tell(
        meetingTouched({ meetingId: meeting.id, bodyId: host.id, rooms: roomsOf(meeting, bodyIds) }),
      );
      return meeting;
    });
  }

  /** Changes a meeting that is still ahead. What people have been told of a convened one, they are told again. */
  update(viewer: Viewer, input: UpdateMeetingInput): Promise<MeetingEntity> {
    return this.acts.run(async () => {
      const sitting = await this.access.lockFor(viewer, input.id);
      const { meeting, bodyIds } = sitting;
      this.requireChangeable(sitting, input.version);
      const before = { ...meeting };
      const newBodies = input.jointBodies
        ? await this.sittingBodies(meeting.bodyId, input.jointBodies)
        : bodyIds;
      Object.assign(meeting, changesOf(input));
      checkTimes(meeting, this.acts.now());
      if (meeting.convenedAt !== null && meeting.endsAt <= this.acts.now())
        throw invalid('endsAt', 'inThePast');
      const bodiesChanged = newBodies.join() !== bodyIds.join();
      await this.items.requireReadable(
        meeting.id,
        newBodies.filter((bodyId) => !bodyIds.includes(bodyId)),
      );
      if (bodiesChanged) await this.meetings.setBodies(meeting.id, newBodies);
      const news = bodiesChanged || TOLD.some((key) => String(meeting[key]) !== String(before[key]));
      if (news) this.countForCalendars(meeting);
      if (meeting.audience !== before.audience && meeting.number !== null)
        meeting.number = await this.meetings.takeNumber(meeting.bodyId, meeting.audience);
      const saved = await this.meetings.save(meeting);
      // Those who can see it no longer have to lose it from their screens, those who can see it now to get it.
      const rooms = [...new Set([...roomsOf(before, bodyIds), ...roomsOf(saved, newBodies)])];
      this.acts.tell(meetingTouched({ meetingId: saved.id, bodyId: saved.bodyId, rooms }));
      if (news && saved.convenedAt !== null) {
        const { personIds } = await this.convocations.of(viewer, newBodies, saved.audience);
        this.acts.tell(
          meetingRescheduled({
            meetingId: saved.id,
            bodyId: saved.bodyId,
            personIds,
            byPersonId: viewer.personId,
          }),
        );
      }
      return saved;
    });
  }

  private requireChangeable({ meeting, standing }: Sitting, version: number): void {
    if (!may('runMeeting', standing)) throw forbidden('standing');
    if (!meetingActions(meeting, standing, this.acts.now()).edit)
      throw conflict('meetingOver', { state: meeting.state });
    if (meeting.version !== version) throw stale('meeting', meeting.version);
  }

  private countForCalendars(meeting: MeetingEntity): void {
    meeting.calendarChangedAt = this.acts.now();
    if (meeting.convenedAt !== null) meeting.calendarSequence += 1;
  }

  /** The host first, then the bodies that sit with it; a body that no longer exists meets no more. */
  private async sittingBodies(hostId: string, codes: readonly string[]): Promise<string[]> {
    const bodyIds = [hostId];
    for (const code of codes) {
      const body = await this.bodies.require(code);
      if (body.id === hostId) throw invalid('jointBodies', 'isHost');
      if (this.isGone(body)) throw invalid('jointBodies', 'bodyDissolved');
      bodyIds.push(body.id);
    }
    return bodyIds;
  }

  private isGone(body: { dissolved: string | null }): boolean {
    return body.dissolved !== null && body.dissolved <= this.acts.today();
  }
}

const given = (text: string | null | undefined): string | null => text?.trim() || null;

/** What an input changes: place and link are taken away by null, of everything else null means it stays. */
function changesOf(input: UpdateMeetingInput): Partial<MeetingEntity> {
  const { title, startsAt, endsAt, timeZone, audience, classification } = input;
  const kept = { title: title?.trim(), startsAt, endsAt, timeZone, audience, classification };
  return {
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null && value !== undefined)),
    ...(input.place === undefined ? {} : { place: given(input.place) }),
    ...(input.link === undefined ? {} : { link: given(input.link) }),
  };
}
