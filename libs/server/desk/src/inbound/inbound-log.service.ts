import { StandingService } from '@concert/governance';
import { Acts, conflict, notFound, type Page, type PageRequest, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { InboundMailEntity, InboundState } from './inbound-mail.entity.js';
import { InboundMailStore } from './inbound-mail.store.js';
import { inboundMailTaken } from './mailbox.js';

/** What became of every mail that came in; for the secretariat alone, and without what the mails say. */
@Injectable()
export class InboundLogService {
  constructor(
    private readonly mails: InboundMailStore,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  async list(
    viewer: Viewer,
    state: InboundState | null,
    page: PageRequest,
  ): Promise<Page<InboundMailEntity>> {
    await this.standing.requireSecretariat(viewer);
    return this.mails.list(state, page);
  }

  /** Looks again at once at what could not be handled, for another day. */
  retry(viewer: Viewer, id: string): Promise<InboundMailEntity> {
    return this.acts.run(async () => {
      await this.standing.requireSecretariat(viewer);
      const found = await this.mails.find(id);
      if (!found) throw notFound('mail');
      if (!(await this.mails.retry(id, this.acts.now()))) throw conflict('mailNotFailed');
      this.acts.tell(inboundMailTaken({ mailId: id }));
      await this.acts.record(viewer, {
        act: 'mail.inboundRetried',
        subjectType: 'mail',
        subjectId: id,
        subjectLabel: found.sender,
      });
      return (await this.mails.find(id)) ?? found;
    });
  }
}
