import { isRightToLeft } from '@concert/contracts';
import { PersonService } from '@concert/identity';
import { instantCell, textCell, type Viewer, writeWorkbook } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { interfaceLocale } from '../directory/directory-workbook.js';
import { DIRECTORY_WORDS } from '../directory/directory.texts.js';
import type { AuditFilter } from './audit-trail.store.js';
import { AuditTrailService } from './audit-trail.service.js';

/** More rows than anyone reads, and as many as a file still opens with at once; a narrower filter gives the rest. */
const MOST_ROWS = 20_000;

/** The audit as an Excel file, with the filters of the screen; for the secretariat alone. */
@Injectable()
export class AuditWorkbook {
  constructor(
    private readonly trail: AuditTrailService,
    private readonly persons: PersonService,
  ) {}

  async write(viewer: Viewer, filter: AuditFilter): Promise<Buffer> {
    const entries = await this.trail.collect(viewer, filter, MOST_ROWS);
    const locale = interfaceLocale((await this.persons.get(viewer.personId)).locale);
    const names = await this.persons.namesOf([...new Set(entries.flatMap(({ actorId }) => actorId ?? []))]);
    const { sheets, audit: words } = DIRECTORY_WORDS[locale];
    return writeWorkbook([
      {
        title: sheets.audit,
        rightToLeft: isRightToLeft(locale),
        headings: [
          words.at,
          words.actor,
          words.act,
          words.subject,
          words.label,
          words.before,
          words.after,
          words.address,
          words.reason,
        ],
        widths: [20, 26, 26, 18, 34, 50, 50, 18, 40],
        rows: entries.map((entry) => [
          instantCell(entry.at),
          ...[
            entry.actorId === null ? '' : (names.get(entry.actorId) ?? entry.actorId),
            entry.act,
            entry.subjectType,
            entry.subjectLabel,
            entry.before && JSON.stringify(entry.before),
            entry.after && JSON.stringify(entry.after),
            entry.ip,
            entry.reason,
          ].map((text) => textCell(text)),
        ]),
      },
    ]);
  }
}
