import { StandingService } from '@concert/governance';
import {
  Acts,
  conflict,
  type MailEntity,
  Mailer,
  type MailState,
  MailStore,
  notFound,
  type Page,
  type PageRequest,
  type Viewer,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';

/** What became of every mail; for the secretariat alone, and without what the mails say. */
@Injectable()
export class MailLogService {
  constructor(
    private readonly mails: MailStore,
    private readonly mailer: Mailer,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  async list(
    viewer: Viewer,
    filter: { state: MailState | null; address: string | null },
    page: PageRequest,
  ): Promise<Page<MailEntity>> {
    await this.standing.requireSecretariat(viewer);
    return this.mails.list(filter, page);
  }

  /** Tries again at once what was not taken, for another day. */
  retry(viewer: Viewer, id: string): Promise<MailEntity> {
    return this.acts.run(async () => {
      await this.standing.requireSecretariat(viewer);
      const found = await this.mails.find(id);
      if (!found) throw notFound('mail');
      if (!(await this.mails.retry(id, this.acts.now()))) throw conflict('mailNotRefused');
      this.mailer.announce(id);
      await this.acts.record(viewer, {
        act: 'mail.retried',
        subjectType: 'mail',
        subjectId: id,
        subjectLabel: found.toAddress,
      });
      const mail = await this.mails.find(id);
      if (!mail) throw notFound('mail');
      return mail;
    });
  }
}
