import { type Audience, type Classification, CLASSIFICATIONS, LIMITS } from '@concert/contracts';
import { PostPlaces, type ThreadRow } from '@concert/discussions';
import { may, StandingService } from '@concert/governance';
import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import { MeetingAccess } from '../meeting/meeting-access.js';
import { meetingActions } from '../meeting/meeting.policy.js';
import { MeetingStore } from '../meeting/meeting.store.js';
import { itemAudiences } from './agenda-item.policy.js';
import { breachOf } from './origin.policy.js';

/** A meeting before which something can be put that was said in a thread. */
export interface AgendaChoice {
  id: string;
  meeting: MeetingEntity;
  puts: boolean;
  audiences: Audience[];
  classifications: Classification[];
}

/** Where what was said can be dealt with, and under which labels. */
@Injectable()
export class AgendaChoices {
  constructor(
    private readonly posts: PostPlaces,
    private readonly meetings: MeetingStore,
    private readonly access: MeetingAccess,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** The meetings of the body that are ahead, the next first. NOT_FOUND for those who may not read the post. */
  async of(viewer: Viewer, postId: string): Promise<AgendaChoice[]> {
    const thread = await this.posts.threadFor(viewer, postId);
    await this.standing.require(viewer, thread.bodyId, (one) => may('proposeAgendaItem', one));
    const filter = { bodyId: thread.bodyId, from: this.clock.now() };
    const mandate = await this.standing.mandate(viewer);
    const { nodes } = await this.meetings.page(mandate, filter, { first: LIMITS.pageSize });
    const sitting = await this.meetings.bodyIdsOf(nodes.map(({ id }) => id));
    const choices = await Promise.all(
      nodes.map((meeting, index) => this.choice(viewer, thread, meeting, sitting[index] ?? [])),
    );
    return choices.filter((choice) => choice !== null);
  }

  private async choice(
    viewer: Viewer,
    thread: ThreadRow,
    meeting: MeetingEntity,
    bodyIds: readonly string[],
  ): Promise<AgendaChoice | null> {
    const standing = await this.access.standingAt(viewer, bodyIds);
    const { buildAgenda: puts, proposeAgendaItem } = meetingActions(meeting, standing, this.clock.now());
    if (!puts && !proposeAgendaItem) return null;
    const { classification } = thread;
    const audiences = itemAudiences(meeting, standing).filter(
      (audience) => breachOf({ audience, classification }, bodyIds, thread) === null,
    );
    if (audiences.length === 0) return null;
    const classifications = CLASSIFICATIONS.slice(CLASSIFICATIONS.indexOf(classification));
    return { id: meeting.id, meeting, puts, audiences, classifications };
  }
}
