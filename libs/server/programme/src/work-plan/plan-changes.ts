import { LOCALES } from '@concert/contracts';
import type { SealedActivity } from './sealed-plan.js';

/** What of an activity is compared; status and percentage move with reports and are no change of the plan. */
export type Comparable = Omit<
  SealedActivity,
  'outputId' | 'leadEntityId' | 'contributorIds' | 'status' | 'percent'
>;

export interface FieldChange {
  /** `title.fr`, `startsOn`, `lead` …; the client words it. */
  field: string;
  before: string | null;
  after: string | null;
}

export const CHANGE_KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface PlanChange {
  activityId: string;
  number: string;
  title: Comparable['title'];
  kind: ChangeKind;
  fields: FieldChange[];
}

const asText = (value: string | number | null | readonly string[]): string | null => {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  return value === null ? null : String(value);
};

/** Every field as a person would read it, in the order of the columns of a plan. */
function fieldsOf(activity: Comparable): [string, string | null][] {
  return [
    ['number', activity.number],
    ...LOCALES.map((locale): [string, string | null] => [`title.${locale}`, activity.title[locale] ?? null]),
    ['description', activity.description],
    ['output', activity.output],
    ['lead', activity.lead],
    ['contributors', asText(activity.contributors)],
    ['startsOn', activity.startsOn],
    ['endsOn', activity.endsOn],
    ['place', activity.place],
    ['countries', asText(activity.countries)],
    ['budgetUsd', asText(activity.budgetUsd)],
  ];
}

/** Which fields differ, with both values; a new activity has no values before. */
export function fieldChanges(before: Comparable | null, after: Comparable): FieldChange[] {
  const old = new Map(before ? fieldsOf(before) : []);
  return fieldsOf(after)
    .map(([field, value]) => ({ field, before: old.get(field) ?? null, after: value }))
    .filter((change) => change.before !== change.after);
}

/** What became of each activity from one state of a plan to the next; those that stayed as they were are left out. */
export function planChanges(before: readonly Comparable[], after: readonly Comparable[]): PlanChange[] {
  const old = new Map(before.map((activity) => [activity.activityId, activity]));
  const kept = new Set(after.map((activity) => activity.activityId));
  const describe = (activity: Comparable, kind: ChangeKind, fields: FieldChange[]): PlanChange => ({
    activityId: activity.activityId,
    number: activity.number,
    title: activity.title,
    kind,
    fields,
  });
  return [
    ...after.flatMap((activity) => {
      const previous = old.get(activity.activityId) ?? null;
      const fields = fieldChanges(previous, activity);
      if (previous && fields.length === 0) return [];
      return [describe(activity, previous ? 'CHANGED' : 'ADDED', fields)];
    }),
    ...before
      .filter((activity) => !kept.has(activity.activityId))
      .map((activity) => describe(activity, 'REMOVED', [])),
  ];
}
