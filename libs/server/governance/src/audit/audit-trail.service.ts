import { LIMITS } from '@concert/contracts';
import { type AuditEntity, encodeCursor, type Page, type PageRequest, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { StandingService } from '../standing/standing.service.js';
import { type AuditFilter, AuditTrailStore } from './audit-trail.store.js';

/** Who did what, when and from where; for the secretariat alone. */
@Injectable()
export class AuditTrailService {
  constructor(
    private readonly store: AuditTrailStore,
    private readonly standing: StandingService,
  ) {}

  async list(viewer: Viewer, page: PageRequest, filter: AuditFilter): Promise<Page<AuditEntity>> {
    await this.standing.requireSecretariat(viewer);
    return this.store.list(filter, page);
  }

  /** All that matches, the latest first, up to a number; fetched in pages. */
  async collect(viewer: Viewer, filter: AuditFilter, atMost: number): Promise<AuditEntity[]> {
    const entries: AuditEntity[] = [];
    let after: string | null = null;
    do {
      const page: Page<AuditEntity> = await this.list(viewer, { first: LIMITS.pageSizeMax, after }, filter);
      entries.push(...page.nodes);
      const last = page.nodes.at(-1);
      after = page.hasNextPage && last ? encodeCursor(page.keyOf(last)) : null;
    } while (after !== null && entries.length < atMost);
    return entries.slice(0, atMost);
  }
}
