import { type Locale, OFFICER_CAPACITIES } from '@concert/contracts';
import { StandingService } from '@concert/governance';
import { EventHandlers, wording } from '@concert/kernel';
import {
  agendaItemProposed,
  agendaProposalDecided,
  meetingCancelled,
  meetingConvened,
  type MeetingEntity,
  type MeetingNews as Happened,
  meetingRescheduled,
  MeetingsForDesk,
} from '@concert/meetings';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Followers } from '../level/followers.js';
import type { NoticeKind } from './notice.entity.js';
import { CONFIDENTIAL_MEETING } from './notice.texts.js';
import { Teller } from './teller.js';

/** Meetings convened, changed and cancelled; proposals for their agendas, and what became of them. */
@Injectable()
export class MeetingNews implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly meetings: MeetingsForDesk,
    private readonly standing: StandingService,
    private readonly followers: Followers,
    private readonly teller: Teller,
  ) {}

  onModuleInit(): void {
    this.handlers.on(meetingConvened, 'desk.meetingConvened', (event) =>
      this.changed('MEETING_CONVENED', event),
    );
    this.handlers.on(meetingRescheduled, 'desk.meetingRescheduled', (event) =>
      this.changed('MEETING_CHANGED', event),
    );
    this.handlers.on(meetingCancelled, 'desk.meetingCancelled', (event) =>
      this.changed('MEETING_CANCELLED', event, event.reason),
    );
    this.handlers.on(agendaItemProposed, 'desk.agendaItemProposed', async (event) => {
      const bodyIds = await this.meetings.bodyIds(event.meetingId);
      const officers = await Promise.all(
        bodyIds.map((bodyId) => this.standing.personsWithCapacity(bodyId, OFFICER_CAPACITIES)),
      );
      const deciders = [...officers.flat(), ...(await this.standing.secretariat())].filter(
        (id) => id !== event.byPersonId,
      );
      const [host] = bodyIds;
      const told = host ? await this.followers.listening(deciders, host) : deciders;
      await this.about(
        'AGENDA_PROPOSED',
        event.meetingId,
        event.agendaItemId,
        event.agendaItemId,
        told,
        null,
        false,
      );
    });
    this.handlers.on(agendaProposalDecided, 'desk.agendaProposalDecided', (event) =>
      this.about(
        'AGENDA_PROPOSAL_DECIDED',
        event.meetingId,
        event.agendaItemId,
        event.agendaItemId,
        [event.proposedById],
        event.reason,
        true,
      ),
    );
  }

  private async changed(kind: NoticeKind, event: Happened, reason: string | null = null): Promise<void> {
    const meeting = await this.meetings.find(event.meetingId);
    if (!meeting) return;
    const told = event.personIds.filter((id) => id !== event.byPersonId);
    // Each new version of its place in the calendar is news of its own.
    await this.about(
      kind,
      event.meetingId,
      `${meeting.id}:${meeting.calendarSequence}`,
      meeting.id,
      told,
      reason,
      true,
    );
  }

  private async about(
    kind: NoticeKind,
    meetingId: string,
    key: string,
    subjectId: string,
    personIds: string[],
    reason: string | null,
    mailed: boolean,
  ): Promise<void> {
    const meeting = await this.meetings.find(meetingId);
    if (!meeting) return;
    await this.teller.tell({
      kind,
      key,
      subjectId,
      // In a joint meeting a notice stands under the body through which its reader may see the meeting.
      bodyIds: await this.meetings.bodyIds(meeting.id),
      audience: meeting.audience,
      personIds,
      title: (locale) => titleOf(meeting, locale),
      path: `/meetings/${meeting.id}`,
      reason: meeting.classification === 'CONFIDENTIAL' ? null : reason,
      mailed,
    });
  }
}

/** A confidential meeting goes by no more than that wherever it leaves its own page. */
const titleOf = (meeting: MeetingEntity, locale: Locale): string =>
  meeting.classification === 'CONFIDENTIAL' ? wording(CONFIDENTIAL_MEETING, locale, {}) : meeting.title;
