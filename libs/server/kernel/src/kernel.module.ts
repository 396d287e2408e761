import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import { Acts } from './acts/acts.js';
import { AuditEntity } from './audit/audit.entity.js';
import { AuditLog } from './audit/audit-log.js';
import { BlobStore } from './blobs/blob-store.js';
import { BlobEntity } from './blobs/blob.entity.js';
import { openBlobStore } from './blobs/open-blob-store.js';
import { Clock } from './clock/clock.js';
import { Config } from './config/config.js';
import { Database } from './database/database.js';
import { DatabaseModule } from './database/database.module.js';
import { Transactions } from './database/transactions.js';
import { EventDispatcher } from './events/event-dispatcher.js';
import { EventHandlers } from './events/event-handlers.js';
import { Events } from './events/events.js';
import { LiveDelivery } from './events/live-delivery.js';
import { OutboxEntity } from './events/outbox.entity.js';
import { OutboxStore } from './events/outbox.store.js';
import { FileAnswer } from './downloads/file-answer.js';
import { DateScalar } from './graphql/date.scalar.js';
import { Jobs } from './jobs/jobs.js';
import { RateLimitEntity } from './limits/rate-limit.entity.js';
import { RateLimits } from './limits/rate-limits.js';
import { MailEntity } from './mail/mail.entity.js';
import { MailStore } from './mail/mail.store.js';
import { MailTransport } from './mail/mail-transport.js';
import { Realtime } from './realtime/realtime.js';
import { Mailer } from './mail/mailer.js';
import { Postman } from './mail/postman.js';
import { Signatures } from './signatures/signatures.js';
import { SigningKeyEntity } from './signatures/signing-key.entity.js';
import { UploadController } from './uploads/upload.controller.js';
import { UploadEntity } from './uploads/upload.entity.js';
import { UploadStore } from './uploads/upload.store.js';
import { Uploaders } from './uploads/uploaders.js';
import { Uploads } from './uploads/uploads.js';
import { UploadSweep } from './uploads/upload-sweep.js';

export const KERNEL_ENTITIES = [
  BlobEntity,
  UploadEntity,
  AuditEntity,
  OutboxEntity,
  RateLimitEntity,
  MailEntity,
  SigningKeyEntity,
];

const DAY_MS = 24 * 60 * 60 * 1000;
const MAIL_KEPT_DAYS = 90;

/** What every context stands on; assembled once by the application. */
@Global()
@Module({})
export class KernelModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly limits: RateLimits,
    private readonly blobs: BlobStore,
    private readonly mails: MailStore,
    private readonly clock: Clock,
  ) {}

  static with(
    config: Config,
    entities: (new () => unknown)[],
    migrations: (new () => MigrationInterface)[],
  ): DynamicModule {
    const services = [
      DateScalar,
      Clock,
      AuditLog,
      Acts,
      EventHandlers,
      Events,
      EventDispatcher,
      LiveDelivery,
      OutboxStore,
      RateLimits,
      MailStore,
      MailTransport,
      Mailer,
      Postman,
      Signatures,
      Jobs,
      Realtime,
      UploadStore,
      Uploaders,
      Uploads,
      UploadSweep,
      FileAnswer,
    ];
    return {
      module: KernelModule,
      imports: [DatabaseModule.with(entities, migrations)],
      controllers: [UploadController],
      providers: [{ provide: Config, useValue: config }, blobStore(config), ...services],
      exports: [Config, BlobStore, ...services],
    };
  }

  onModuleInit(): void {
    this.jobs.every('kernel-sweep', '17 * * * *', async () => {
      await this.mails.forgetDoneBefore(new Date(this.clock.now().getTime() - MAIL_KEPT_DAYS * DAY_MS));
      await this.limits.forgetExpired();
      await this.blobs.clearSpool();
    });
  }
}

const blobStore = (config: Config) => ({
  provide: BlobStore,
  inject: [Database, Transactions, Clock],
  useFactory: (database: Database, tx: Transactions, clock: Clock) =>
    openBlobStore(config, database, tx, clock),
});
