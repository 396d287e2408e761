import { Access, Config, type LocalMail, Mailer, notFound } from '@concert/kernel';
import { Controller, Get } from '@nestjs/common';

const AT_MOST = 100;

/** The mails of the demonstration, which go to a folder instead of a mail server. There is no such page anywhere else. */
@Controller('demonstration')
export class OutboxController {
  constructor(
    private readonly config: Config,
    private readonly mailer: Mailer,
  ) {}

  @Access('public')
  @Get('outbox')
  read(): Promise<LocalMail[]> {
    // Links in these mails open accounts: fine where everyone is invented and the server is on one's own machine.
    if (!this.config.demonstration || this.config.smtpUrl) throw notFound('page');
    return this.mailer.localMails(AT_MOST);
  }
}
