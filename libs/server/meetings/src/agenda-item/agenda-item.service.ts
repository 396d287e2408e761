import type { Audience } from '@concert/contracts';
import { may } from '@concert/governance';
import {
  Clock,
  conflict,
  forbidden,
  invalid,
  notFound,
  stale,
  Transactions,
  type Viewer,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import { MeetingAccess, type Sitting } from '../meeting/meeting-access.js';
import { isAhead, narrower } from '../meeting/meeting.policy.js';
import { PaperStore } from '../paper/paper.store.js';
import { AgendaChanges } from './agenda-changes.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import type { AgendaItemInput, UpdateAgendaItemInput } from './agenda-item.inputs.js';
import { agendaItemActions, isOnAgenda, maySeeItem } from './agenda-item.policy.js';
import { AgendaItemStore } from './agenda-item.store.js';
import { ItemColumns } from './item-columns.js';

export type ItemSitting = Sitting & { item: AgendaItemEntity };

/** Builds agendas. Every write locks the meeting first, so that two people at one agenda take turns. */
@Injectable()
export class AgendaItemService {
  constructor(
    private readonly items: AgendaItemStore,
    private readonly papers: PaperStore,
    private readonly access: MeetingAccess,
    private readonly columns: ItemColumns,
    private readonly tx: Transactions,
    private readonly changes: AgendaChanges,
    private readonly clock: Clock,
  ) {}

  async getFor(viewer: Viewer, id: string): Promise<AgendaItemEntity> {
    const item = await this.items.find(id);
    if (!item) throw notFound('agendaItem');
    const { meeting, standing } = await this.access.getFor(viewer, item.meetingId, 'agendaItem');
    if (!maySeeItem(item, meeting, standing)) throw notFound('agendaItem');
    return item;
  }

  /** Puts an item at the end of the agenda. */
  add(viewer: Viewer, input: AgendaItemInput): Promise<AgendaItemEntity> {
    return this.tx.run(async () => {
      const sitting = await this.access.lockFor(viewer, input.meetingId);
      this.requireBuilding(sitting);
      const position = (await this.items.agenda(sitting.meeting.id)).length;
      const item = await this.items.add({
        ...(await this.fresh(viewer, sitting, input)),
        state: 'ACCEPTED',
        position,
      });
      await this.changes.note(sitting, item.audience);
      return item;
    });
  }

  /** Changes an item on the agenda, or one’s own entity’s proposal while it waits. */
  update(viewer: Viewer, input: UpdateAgendaItemInput): Promise<AgendaItemEntity> {
    return this.tx.run(async () => {
      const sitting = await this.lockItemFor(viewer, input.id);
      const { item } = sitting;
      this.requireAction(sitting, 'edit');
      if (item.version !== input.version) throw stale('agendaItem', item.version);
      const before = item.audience;
      const saved = await this.items.save(Object.assign(item, await this.columns.changes(sitting, input)));
      await this.itemChanged(sitting, saved, before);
      return saved;
    });
  }

  remove(viewer: Viewer, id: string, version: number): Promise<MeetingEntity> {
    return this.tx.run(async () => {
      const sitting = await this.lockItemFor(viewer, id);
      const { item, meeting } = sitting;
      this.requireAction(sitting, 'remove');
      if (item.version !== version) throw stale('agendaItem', item.version);
      await this.papers.removeOfItem(id);
      await this.items.remove(id);
      this.changes.removed(item);
      if (isOnAgenda(item))
        await this.items.order((await this.items.agenda(meeting.id)).map((other) => other.id));
      await this.itemChanged(sitting, item, item.audience);
      return this.changes.reread(meeting.id);
    });
  }

  /** Moves an item to another place; STALE when the agenda is no longer as it was seen. */
  move(viewer: Viewer, id: string, position: number, agendaVersion: number): Promise<MeetingEntity> {
    return this.tx.run(async () => {
      const sitting = await this.lockItemFor(viewer, id);
      const { item, meeting } = sitting;
      this.requireBuilding(sitting);
      if (!isOnAgenda(item)) throw conflict('notOnAgenda', { state: item.state });
      if (meeting.agendaVersion !== agendaVersion) throw stale('agenda', meeting.agendaVersion);
      const others = (await this.items.agenda(meeting.id))
        .filter((other) => other.id !== id)
        .map((other) => other.id);
      if (position > others.length) throw invalid('position', 'outOfRange', { min: 0, max: others.length });
      await this.items.order([...others.slice(0, position), id, ...others.slice(position)]);
      await this.changes.note(sitting, item.audience);
      return this.changes.reread(meeting.id);
    });
  }

  /** An item with its meeting, as one viewer may see them; other writes to the meeting wait. NOT_FOUND (`what`) to strangers. */
  async lockItemFor(viewer: Viewer, id: string, what = 'agendaItem'): Promise<ItemSitting> {
    const found = await this.items.find(id);
    if (!found) throw notFound(what);
    const sitting = await this.access.lockFor(viewer, found.meetingId, what);
    // Read again under the lock: someone may have been faster.
    const item = await this.items.find(id);
    if (!item || !maySeeItem(item, sitting.meeting, sitting.standing)) throw notFound(what);
    return { ...sitting, item };
  }

  /** The columns of a new item, as far as they follow from what was typed. */
  fresh(viewer: Viewer, sitting: Sitting, input: AgendaItemInput): ReturnType<ItemColumns['fresh']> {
    return this.columns.fresh(viewer, sitting, input);
  }

  requireAction(
    { item, meeting, standing }: ItemSitting,
    action: 'edit' | 'remove' | 'decide' | 'pinPapers',
  ): void {
    const now = this.clock.now();
    if (agendaItemActions(item, meeting, standing, now)[action]) return;
    if (may('runMeeting', standing))
      throw conflict(isAhead(meeting, now) ? 'itemState' : 'agendaClosed', { state: item.state });
    throw forbidden('standing');
  }

  private requireBuilding({ meeting, standing }: Sitting): void {
    if (!may('runMeeting', standing)) throw forbidden('standing');
    if (!isAhead(meeting, this.clock.now())) throw conflict('agendaClosed', { state: meeting.state });
  }

  private async itemChanged(
    sitting: Sitting,
    item: AgendaItemEntity,
    audienceBefore: Audience,
  ): Promise<void> {
    if (!isOnAgenda(item)) return this.changes.noteProposal(sitting, item);
    await this.changes.note(sitting, widest(item.audience, audienceBefore));
  }
}

// Who is in the room of an audience may read everything of wider audiences, and is in their rooms too.
const widest = (one: Audience, other: Audience): Audience => (narrower(one, other) === one ? other : one);
