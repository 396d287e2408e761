import type { InterfaceLocale } from '@concert/contracts';
import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { ActivityFilter } from '../activity/activity-filter.js';
import { isLate } from '../activity/lateness.js';
import { TrackerService } from '../activity/tracker.service.js';
import { ProgrammeStore } from '../programme/programme.store.js';
import { SealedActivities } from '../work-plan/sealed-activities.js';
import type { NamedFile } from './plan-file.js';
import { listWorkbook } from './plan-workbook.js';

/** More than any programme holds. */
const MOST_ROWS = 10_000;

/** The tracker's list as a spreadsheet, by the same filters and the same rights. */
@Injectable()
export class ListFile {
  constructor(
    private readonly tracker: TrackerService,
    private readonly sealed: SealedActivities,
    private readonly programmes: ProgrammeStore,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer, filter: ActivityFilter, locale: InterfaceLocale): Promise<NamedFile> {
    const activities = await this.tracker.all(viewer, filter, MOST_ROWS);
    const programmeIds = [...new Set(activities.map(({ programmeId }) => programmeId))];
    const programmes = await this.programmes.byIds(programmeIds);
    const codes = new Map(programmes.map((programme) => [programme?.id, programme?.code]));
    const sealed = await this.sealed.of(activities);
    const today = this.clock.today();
    const rows = activities.flatMap((activity, index) => {
      const row = sealed[index];
      const { bodyCode: body, pillarCode: pillar } = activity;
      return row
        ? [
            {
              ...row,
              body,
              pillar,
              programme: codes.get(activity.programmeId) ?? '',
              late: isLate(activity, today),
            },
          ]
        : [];
    });
    return { name: `activities-${today}.xlsx`, content: await listWorkbook(rows, locale) };
  }
}
