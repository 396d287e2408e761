import {
  AuditLog,
  type AuditedAct,
  Clock,
  type DomainEvent,
  Events,
  Transactions,
  type Viewer,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';

/** One act of governance: a transaction, its entry in the audit, and what others are told once it is done. */
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
  record(actor: Pick<Viewer, 'personId' | 'ip'> | null, act: AuditedAct): Promise<void> {
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
