import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { AuditEntity } from './audit.entity.js';

export interface AuditedAct {
  act: string;
  subjectType: string;
  subjectId: string | null;
  subjectLabel: string;
  before?: object | null;
  after?: object | null;
  reason?: string | null;
}

/** Appends to the audit. Never put passwords, tokens or the text of papers into `before` and `after`. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `actor` is null for what the system or an unknown person did (a failed sign-in). */
  async add(actor: { personId: string | null; ip: string | null } | null, act: AuditedAct): Promise<void> {
    await this.database.of(AuditEntity).insert({
      id: randomUUID(),
      at: this.clock.now(),
      actorId: actor?.personId ?? null,
      ip: actor?.ip ?? null,
      act: act.act,
      subjectType: act.subjectType,
      subjectId: act.subjectId,
      subjectLabel: act.subjectLabel,
      before: act.before ?? null,
      after: act.after ?? null,
      reason: act.reason ?? null,
    });
  }
}
