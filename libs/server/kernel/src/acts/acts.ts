import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import { AuditLog, type AuditedAct } from '../audit/audit-log.js';
import { Clock } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import type { DomainEvent } from '../events/domain-event.js';
import { Events } from '../events/events.js';

/** Who acts; without a person for what an unknown one did. */
export type Actor = Pick<Viewer, 'ip'> & { personId: string | null };

/** One act that is kept on record: a transaction, its entry in the audit, and what others are told once it is done. */
@Injectable()
export class Acts {
  constructor(
    private readonly tx: Transactions,
    private readonly audit: AuditLog,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  run<T>(work: () => Promise<T>): Promise<T> {
    return this.tx.run(work);
  }

  /** Inside `run`: the entry stands or falls with the act. */
  record(actor: Actor | null, act: AuditedAct): Promise<void> {
    return this.audit.add(actor, act);
  }

  /** Inside `run`: told after the commit, or not at all. */
  tell(...events: DomainEvent[]): void {
    for (const event of events) this.events.add(event);
  }

  now(): Date {
    return this.clock.now();
  }

  today(): string {
    return this.clock.today();
  }
}
