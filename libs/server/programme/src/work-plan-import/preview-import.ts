import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { ImportPreview } from '@concert/contracts';
import { Clock, invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { editionKey, ShownActivityStore } from '../activity/shown-activity.store.js';
import { WorkPlanStore } from '../work-plan/work-plan.store.js';
import type { ComparedRow } from './compare-rows.js';
import { ComparedFile } from './compared-file.js';
import { findTable } from './find-table.js';
import type { ImportPlace } from './import-admission.js';
import { readWorkbook } from './read-workbook.js';
import { WorkPlanImportStore } from './work-plan-import.store.js';

const KEPT_MS = 60 * 60 * 1000;

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Reads a file and says, row by row, what accepting it would do. Nothing of the plan is written. */
@Injectable()
export class PreviewImport {
  constructor(
    private readonly imports: WorkPlanImportStore,
    private readonly plans: WorkPlanStore,
    private readonly activities: ShownActivityStore,
    private readonly file: ComparedFile,
    private readonly clock: Clock,
  ) {}

  /** For someone who was admitted to the place. */
  async preview(viewer: Viewer, place: ImportPlace, file: Buffer): Promise<ImportPreview> {
    const table = findTable(await readWorkbook(file));
    const plan = await this.plans.findOf(place.body.id, place.programme.id);
    const [present = []] = plan ? await this.activities.ofPlans([editionKey(plan.id, true)]) : [];
    const rows = await this.file.rowsOf(table, place, present);
    if (rows.length === 0) throw invalid('file', 'noRows', { sheet: table.sheet.name });
    const named = new Set(rows.map(({ activityId }) => activityId));
    const count = (change: string): number => rows.filter(({ shown }) => shown.change === change).length;
    return {
      token: await this.keep(viewer, place, plan?.version ?? null, rows),
      sheet: table.sheet.name,
      rows: rows.map(({ shown }) => shown),
      created: count('CREATE'),
      changed: count('CHANGE'),
      unchanged: count('UNCHANGED'),
      failed: count('ERROR'),
      absent: present.filter(({ id }) => !named.has(id)).length,
      ignoredColumns: table.ignored,
    };
  }

  /** Answers the token; only its hash is kept. */
  private async keep(
    viewer: Viewer,
    { body, programme }: ImportPlace,
    planVersion: number | null,
    rows: readonly ComparedRow[],
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const failed = rows.filter(({ shown }) => shown.change === 'ERROR').length;
    const now = this.clock.now();
    await this.imports.add({
      id: randomUUID(),
      tokenHash: hashOf(token),
      personId: viewer.personId,
      bodyId: body.id,
      programmeId: programme.id,
      planVersion,
      rows: failed > 0 ? [] : rows.flatMap(({ planned }) => planned ?? []),
      failed,
      createdAt: now,
      expiresAt: new Date(now.getTime() + KEPT_MS),
      acceptedAt: null,
    });
    return token;
  }
}
