import { AuditEntity, Database, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';

export interface AuditFilter {
  actor?: string | null;
  /** A whole act (`seat.appointed`), or all of a kind (`seat.`). */
  act?: string | null;
  subjectType?: string | null;
  from?: Date | null;
  until?: Date | null;
  text?: string | null;
}

@Injectable()
export class AuditTrailStore {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  list(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntity>> {
    const query = this.database.of(AuditEntity).createQueryBuilder('entry').where('TRUE');
    if (filter.actor) query.andWhere('entry.actorId = :actor', { actor: filter.actor });
    if (filter.act?.endsWith('.')) query.andWhere('starts_with(entry.act, :act)', { act: filter.act });
    else if (filter.act) query.andWhere('entry.act = :act', { act: filter.act });
    if (filter.subjectType)
      query.andWhere('entry.subjectType = :subjectType', { subjectType: filter.subjectType });
    if (filter.from) query.andWhere('entry.at >= :from', { from: filter.from });
    if (filter.until) query.andWhere('entry.at < :until', { until: filter.until });
    const sought = filter.text?.trim();
    if (sought) {
      query.andWhere(
        '(entry.subjectLabel ILIKE :sought OR entry.reason ILIKE :sought OR entry.act ILIKE :sought OR entry.before::text ILIKE :sought OR entry.after::text ILIKE :sought)',
        {
          sought: `%${sought.replace(/[\\%_]/g, '\\$&')}%`,
        },
      );
    }
    const orders = [
      { property: 'at', direction: 'DESC', cast: 'timestamptz' },
      { property: 'id', direction: 'DESC', cast: 'uuid' },
    ] as const;
    return keysetPage(query, [...orders], page);
  }
}
