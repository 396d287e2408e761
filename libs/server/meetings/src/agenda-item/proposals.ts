import { may, StandingService } from '@concert/governance';
import { Clock, conflict, forbidden, invalid, stale, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { MeetingAccess } from '../meeting/meeting-access.js';
import { takesProposals } from '../meeting/meeting.policy.js';
import { AgendaChanges } from './agenda-changes.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import type { AgendaItemInput } from './agenda-item.inputs.js';
import { AgendaItemService } from './agenda-item.service.js';
import { AgendaItemStore } from './agenda-item.store.js';

/** What members want on the agenda, and what those who run the meeting make of it. */
@Injectable()
export class Proposals {
  constructor(
    private readonly agenda: AgendaItemService,
    private readonly items: AgendaItemStore,
    private readonly access: MeetingAccess,
    private readonly standing: StandingService,
    private readonly tx: Transactions,
    private readonly changes: AgendaChanges,
    private readonly clock: Clock,
  ) {}

  /** Proposes an item for the viewer's entity; until it is accepted only that entity and those who decide see it. */
  propose(viewer: Viewer, input: AgendaItemInput): Promise<AgendaItemEntity> {
    return this.tx.run(async () => {
      const sitting = await this.access.lockFor(viewer, input.meetingId);
      const { meeting, standing } = sitting;
      if (!may('proposeAgendaItem', standing)) throw forbidden('standing');
      if (!takesProposals(meeting, this.clock.now()))
        throw conflict('takesNoProposals', { state: meeting.state });
      const { entityId } = await this.standing.requireAffiliated(viewer);
      const fresh = await this.agenda.fresh(viewer, sitting, input);
      const item = await this.items.add({
        ...fresh,
        proposedById: viewer.personId,
        proposedForId: entityId,
        state: 'PROPOSED',
        position: null,
      });
      await this.changes.proposed(viewer, sitting, item);
      return item;
    });
  }

  /** Accepts at the end of the agenda, or declines with a reason; of two who decide at once the second is told. */
  decide(
    viewer: Viewer,
    id: string,
    version: number,
    accept: boolean,
    reason: string | null,
  ): Promise<AgendaItemEntity> {
    return this.tx.run(async () => {
      const sitting = await this.agenda.lockItemFor(viewer, id);
      const { item, meeting, standing } = sitting;
      if (!may('runMeeting', standing)) throw forbidden('standing');
      this.agenda.requireAction(sitting, 'decide');
      if (item.version !== version) throw stale('agendaItem', item.version);
      if (!accept && !reason?.trim()) throw invalid('reason', 'isNotEmpty');
      const decided = await this.items.save(
        Object.assign(item, {
          state: accept ? 'ACCEPTED' : 'DECLINED',
          position: accept ? (await this.items.agenda(meeting.id)).length : null,
          declineReason: accept ? null : (reason?.trim() ?? null),
          decidedAt: this.clock.now(),
          decidedById: viewer.personId,
        } satisfies Partial<AgendaItemEntity>),
      );
      await this.changes.decided(viewer, sitting, decided);
      return decided;
    });
  }
}
