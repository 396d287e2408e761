import { may } from '@concert/governance';
import { Clock, conflict, Events, forbidden, stale, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Convocations } from './convocation.js';
import type { MeetingEntity } from './meeting.entity.js';
import { meetingCancelled, meetingConvened, meetingTouched } from './meeting.events.js';
import { MeetingAccess } from './meeting-access.js';
import { isAhead } from './meeting.policy.js';
import { MeetingStore } from './meeting.store.js';
import { roomsOf } from './rooms.js';

/** Calls a sitting together, and calls it off: the two acts that tell people. */
@Injectable()
export class Convening {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly access: MeetingAccess,
    private readonly convocations: Convocations,
    private readonly tx: Transactions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** CONFLICT when it was convened before, lies in the past, or others would be told than `shown` says. */
  convene(viewer: Viewer, id: string, version: number, shown: string | null): Promise<MeetingEntity> {
    return this.tx.run(async () => {
      const { meeting, bodyIds, standing } = await this.access.lockFor(viewer, id);
      if (!may('runMeeting', standing)) throw forbidden('standing');
      if (meeting.state !== 'DRAFT') throw conflict('notADraft', { state: meeting.state });
      if (meeting.version !== version) throw stale('meeting', meeting.version);
      const now = this.clock.now();
      if (meeting.endsAt <= now) throw conflict('inThePast');
      const convocation = await this.convocations.of(viewer, bodyIds, meeting.audience);
      if (shown !== null && shown !== convocation.digest) throw conflict('convocationChanged');
      const number = await this.meetings.takeNumber(meeting.bodyId, meeting.audience);
      const convened = await this.meetings.save(
        Object.assign(meeting, {
          state: 'CONVENED',
          number,
          convenedAt: now,
          convenedById: viewer.personId,
          calendarChangedAt: now,
        } satisfies Partial<MeetingEntity>),
      );
      this.events.add(
        meetingTouched({ meetingId: id, bodyId: meeting.bodyId, rooms: roomsOf(convened, bodyIds) }),
      );
      this.events.add(
        meetingConvened({
          meetingId: id,
          bodyId: meeting.bodyId,
          personIds: convocation.personIds,
          byPersonId: viewer.personId,
        }),
      );
      return convened;
    });
  }

  /** A draft goes quietly; of a convened meeting everyone hears who is in its convocation. */
  cancel(viewer: Viewer, id: string, version: number, reason: string): Promise<MeetingEntity> {
    return this.tx.run(async () => {
      const { meeting, bodyIds, standing } = await this.access.lockFor(viewer, id);
      if (!may('runMeeting', standing)) throw forbidden('standing');
      const now = this.clock.now();
      if (!isAhead(meeting, now)) throw conflict('meetingOver', { state: meeting.state });
      if (meeting.version !== version) throw stale('meeting', meeting.version);
      const wasConvened = meeting.state === 'CONVENED';
      const cancelled = await this.meetings.save(
        Object.assign(meeting, {
          state: 'CANCELLED',
          cancelReason: reason.trim(),
          calendarChangedAt: now,
          calendarSequence: meeting.calendarSequence + (wasConvened ? 1 : 0),
        } satisfies Partial<MeetingEntity>),
      );
      this.events.add(
        meetingTouched({ meetingId: id, bodyId: meeting.bodyId, rooms: roomsOf(cancelled, bodyIds) }),
      );
      if (wasConvened) {
        const { personIds } = await this.convocations.of(viewer, bodyIds, meeting.audience);
        this.events.add(
          meetingCancelled({
            meetingId: id,
            bodyId: meeting.bodyId,
            personIds,
            byPersonId: viewer.personId,
            reason: cancelled.cancelReason ?? '',
          }),
        );
      }
      return cancelled;
    });
  }
}
