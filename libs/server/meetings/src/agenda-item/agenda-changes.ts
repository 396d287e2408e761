import type { Audience } from '@concert/contracts';
import { Events, notFound, personRoom, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import { meetingTouched } from '../meeting/meeting.events.js';
import type { Sitting } from '../meeting/meeting-access.js';
import { narrower } from '../meeting/meeting.policy.js';
import { MeetingStore } from '../meeting/meeting.store.js';
import { roomsOf } from '../meeting/rooms.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import { agendaItemProposed, agendaItemRemoved, agendaProposalDecided } from './agenda-item.events.js';

/** Notes what happened to an agenda, and sees to it that those hear of it who may, and nobody else. */
@Injectable()
export class AgendaChanges {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly events: Events,
  ) {}

  /** What is on the agenda, or its order, changed for those who may see an item of that audience. */
  async note({ meeting, bodyIds }: Omit<Sitting, 'standing'>, audience: Audience): Promise<void> {
    await this.meetings.agendaChanged(meeting.id);
    this.touch(meeting, roomsOf(meeting, bodyIds, narrower(meeting.audience, audience)));
  }

  /** Something about a proposal changed: for those who decide it, and for the person who made it. */
  async noteProposal({ meeting, bodyIds }: Omit<Sitting, 'standing'>, item: AgendaItemEntity): Promise<void> {
    await this.meetings.agendaChanged(meeting.id);
    const proposer = item.proposedById === null ? [] : [personRoom(item.proposedById)];
    this.touch(meeting, [...roomsOf(meeting, bodyIds, 'OFFICERS'), ...proposer]);
  }

  async proposed(viewer: Viewer, sitting: Sitting, item: AgendaItemEntity): Promise<void> {
    await this.noteProposal(sitting, item);
    const { fromPostId } = item;
    this.events.add(agendaItemProposed({ ...this.about(viewer, sitting, item), fromPostId }));
  }

  async decided(viewer: Viewer, sitting: Sitting, item: AgendaItemEntity): Promise<void> {
    const accepted = item.state === 'ACCEPTED';
    await this.noteProposal(sitting, item);
    if (accepted) await this.note(sitting, item.audience);
    if (item.proposedById === null) return;
    const { proposedById, declineReason: reason } = item;
    const about = this.about(viewer, sitting, item);
    this.events.add(agendaProposalDecided({ ...about, proposedById, accepted, reason }));
  }

  removed({ id }: AgendaItemEntity): void {
    this.events.add(agendaItemRemoved({ agendaItemId: id }));
  }

  /** The meeting as it is after the change. */
  async reread(meetingId: string): Promise<MeetingEntity> {
    const meeting = await this.meetings.find(meetingId);
    if (!meeting) throw notFound('meeting');
    return meeting;
  }

  private about({ personId }: Viewer, { meeting }: Sitting, { id }: AgendaItemEntity) {
    return { agendaItemId: id, meetingId: meeting.id, bodyId: meeting.bodyId, byPersonId: personId };
  }

  private touch(meeting: MeetingEntity, rooms: string[]): void {
    this.events.add(meetingTouched({ meetingId: meeting.id, bodyId: meeting.bodyId, rooms }));
  }
}
