import { randomUUID } from 'node:crypto';
import { type ImportProblem, type ImportRow, LOCALES, type Translated } from '@concert/contracts';
import { requireConsistent } from '../activity/activity.policy.js';
import { faultsOf, type PlannedActivity, tidy } from '../activity/planned-activity.js';
import type { ShownActivityEntity } from '../activity/shown-activity.entity.js';
import type { ProgrammeEntity } from '../programme/programme.entity.js';
import { numberKey } from '../result/result-number.js';
import { type FieldChange, fieldChanges } from '../work-plan/plan-changes.js';
import { sealedActivity } from '../work-plan/sealed-activities.js';
import type { PlanTable } from './find-table.js';
import type { PlannedRow } from './planned-row.js';
import { headingOf, type ReadRow } from './read-row.js';

/** What rows are compared with. */
export interface PresentPlan {
  programme: ProgrammeEntity;
  activities: readonly ShownActivityEntity[];
  entityCodes: Map<string, string>;
  outputNumbers: Map<string, string>;
}

export interface ComparedRow {
  shown: ImportRow;
  /** What will be written; null when nothing will be, or nothing can be. */
  planned: PlannedRow | null;
  activityId: string | null;
}

const NEW: Omit<PlannedActivity, 'title' | 'leadEntityId' | 'startsOn' | 'endsOn'> = {
  ...{
    number: '',
    description: null,
    outputId: null,
    contributorIds: [],
    place: null,
    countries: [],
    budgetUsd: null,
  },
};

/** Says of each row what it would do to the plan. */
export class RowComparison {
  private readonly byNumber: Map<string, ShownActivityEntity>;
  private readonly byTitle: Map<string, ShownActivityEntity>;
  private readonly numbersSeen = new Set<string>();
  private readonly newTitlesSeen = new Set<string>();

  constructor(
    private readonly table: PlanTable,
    private readonly plan: PresentPlan,
  ) {
    this.byNumber = new Map(plan.activities.map((activity) => [numberKey(activity.number), activity]));
    this.byTitle = new Map(plan.activities.map((activity) => [titleKey(activity.title.en), activity]));
  }

  compare(read: ReadRow): ComparedRow {
    const problems = [...read.problems];
    const number = read.given.number ?? '';
    const present = number === '' ? null : (this.byNumber.get(numberKey(number)) ?? null);
    this.checkTwins(read, present, problems);
    const planned = problems.length === 0 ? this.planned(read, present) : null;
    if (planned)
      for (const { field, reason } of faultsOf(planned, this.plan.programme))
        problems.push(this.fault(read, field, reason));
    const title = planned?.title.en ?? read.given.title?.en ?? present?.title.en ?? null;
    const shown: ImportRow = {
      row: read.row,
      number: present?.number ?? (number || null),
      title,
      change: 'ERROR',
      problems,
      warnings: [],
      fields: [],
    };
    const started =
      planned && !present ? this.startOf(read, problems) : { status: 'PLANNED' as const, percent: 0 };
    if (!planned || problems.length > 0) return { shown, planned: null, activityId: present?.id ?? null };
    const fields = this.changes(planned, present);
    if (!present)
      return {
        shown: { ...shown, change: 'CREATE', fields },
        planned: { ...planned, id: null, ...started },
        activityId: null,
      };
    const warnings = this.leftAside(read, present);
    const change = fields.length === 0 ? 'UNCHANGED' : 'CHANGE';
    const row: PlannedRow | null =
      change === 'CHANGE'
        ? { ...planned, id: present.id, status: present.status, percent: present.percent }
        : null;
    return { shown: { ...shown, change, fields, warnings }, planned: row, activityId: present.id };
  }

  /** Two rows for one activity, or a new one that is there already under a number, would both be accidents. */
  private checkTwins(read: ReadRow, present: ShownActivityEntity | null, problems: ImportProblem[]): void {
    const number = read.given.number ?? '';
    if (number !== '') {
      if (this.numbersSeen.has(numberKey(number)))
        problems.push(this.fault(read, 'number', 'numberTwice', number));
      this.numbersSeen.add(numberKey(number));
    }
    const title = read.given.title?.en;
    if (present || !title || number !== '') return;
    const namesake = this.byTitle.get(titleKey(title));
    if (namesake) problems.push(this.fault(read, 'number', 'titleExists', namesake.number));
    else if (this.newTitlesSeen.has(titleKey(title)))
      problems.push(this.fault(read, 'title.en', 'titleTwice', title));
    this.newTitlesSeen.add(titleKey(title));
  }

  private planned(read: ReadRow, present: ShownActivityEntity | null): PlannedActivity | null {
    const { title, ...given } = read.given;
    const { leadEntityId, startsOn, endsOn } = { ...present, ...given };
    if (leadEntityId === undefined || startsOn === undefined || endsOn === undefined) return null;
    const base: PlannedActivity = present ?? { ...NEW, leadEntityId, startsOn, endsOn, title: { en: '' } };
    // The number found its activity, perhaps by another spelling: WG1-7 is WG1-07.
    const number = present?.number ?? given.number ?? '';
    return tidy({ ...plannedOf(base), ...given, number, title: mergedTitle(base.title, title ?? {}) });
  }

  private startOf(read: ReadRow, problems: ImportProblem[]): Pick<PlannedRow, 'status' | 'percent'> {
    const status = read.status ?? ((read.percent ?? 0) > 0 ? 'UNDER_WAY' : 'PLANNED');
    const percent = read.percent ?? (status === 'COMPLETED' ? 100 : 0);
    try {
      requireConsistent(status, percent);
    } catch {
      problems.push(this.fault(read, 'percent', 'contradictsStatus', String(percent)));
    }
    return { status, percent };
  }

  /** Progress is reported, not imported: what the file says of it is named, so that nobody thinks it was taken in. */
  private leftAside(read: ReadRow, present: ShownActivityEntity): ImportProblem[] {
    const status =
      read.status !== null && read.status !== present.status
        ? [this.fault(read, 'status', 'notImported', read.status)]
        : [];
    const percent =
      read.percent !== null && read.percent !== present.percent
        ? [this.fault(read, 'percent', 'notImported', String(read.percent))]
        : [];
    return [...status, ...percent];
  }

  private changes(planned: PlannedActivity, present: ShownActivityEntity | null): FieldChange[] {
    const { entityCodes, outputNumbers } = this.plan;
    const comparable = {
      ...planned,
      activityId: present?.id ?? randomUUID(),
      output: planned.outputId === null ? null : (outputNumbers.get(planned.outputId) ?? null),
      lead: entityCodes.get(planned.leadEntityId) ?? '',
      contributors: planned.contributorIds.map((id) => entityCodes.get(id) ?? id).sort(),
    };
    const before = present && { ...sealedActivity(present, entityCodes), ...tidyTexts(present) };
    return fieldChanges(before, comparable).filter(
      ({ field, after }) => present !== null || field !== 'number' || after !== '',
    );
  }

  private fault(read: ReadRow, field: string, code: string, value: string | null = null): ImportProblem {
    return { column: headingOf(this.table, field), code, value: value ?? shownOf(read, field) };
  }
}

/** What stands in the cell, when one cell is the whole field. */
function shownOf({ given }: ReadRow, field: string): string | null {
  const cell = Object.entries(given).find(([name]) => name === field)?.[1];
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : null;
}

const titleKey = (title: string): string => title.toLowerCase();

/** Only what is planned: the view it comes from has more. */
const plannedOf = (activity: PlannedActivity): PlannedActivity => ({
  number: activity.number,
  title: activity.title,
  description: activity.description,
  outputId: activity.outputId,
  leadEntityId: activity.leadEntityId,
  contributorIds: activity.contributorIds,
  startsOn: activity.startsOn,
  endsOn: activity.endsOn,
  place: activity.place,
  countries: activity.countries,
  budgetUsd: activity.budgetUsd,
});

/** Texts that came in by other ways may not be in their kept form; that alone is no change. */
function tidyTexts(
  activity: ShownActivityEntity,
): Pick<PlannedActivity, 'title' | 'description' | 'place' | 'countries'> {
  const { title, description, place, countries } = tidy(plannedOf(activity));
  return { title, description, place, countries };
}

function mergedTitle(title: Translated, given: NonNullable<ReadRow['given']['title']>): Translated {
  const merged: Translated = { ...title };
  for (const locale of LOCALES) {
    const text = given[locale];
    if (text === undefined) continue;
    if (text !== null) merged[locale] = text;
    else if (locale !== 'en') delete merged[locale];
  }
  return merged;
}
