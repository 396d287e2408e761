import { LOCALES, type Locale } from '@concert/contracts';
import type { PlannedFields } from './components/ActivityFields';

type PlainField = Exclude<keyof PlannedFields, 'title'>;
export type FieldName = PlainField | `title.${Locale}`;

const PLAIN = [
  'startsOn',
  'endsOn',
  'leadEntity',
  'contributors',
  'place',
  'countries',
  'output',
  'budgetUsd',
  'description',
  'number',
] as const satisfies readonly PlainField[];
const NAMES: readonly FieldName[] = [...LOCALES.map((locale) => `title.${locale}` as const), ...PLAIN];

/** What someone else changed in a field since one began to write. */
export interface TheirChange {
  name: FieldName;
  before: string;
  after: string;
  /** Both have written something there, and not the same. */
  disputed: boolean;
}

/**
 * Two people’s edits of one activity. What only they changed is theirs, what only I changed is mine; where both did,
 * mine stays and the dispute is named.
 */
export function mergeFields(
  begun: PlannedFields,
  mine: PlannedFields,
  theirs: PlannedFields,
): { value: PlannedFields; changes: TheirChange[] } {
  const changes: TheirChange[] = [];
  let value = mine;
  for (const name of NAMES) {
    const [before, here, after] = [textOf(begun, name), textOf(mine, name), textOf(theirs, name)];
    if (before === after) continue;
    if (here === before) value = takeField(value, theirs, name);
    changes.push({ name, before, after, disputed: here !== before && here !== after });
  }
  return { value, changes };
}

/** The same fields with one of them as the others have it. */
export function takeField(into: PlannedFields, from: PlannedFields, name: FieldName): PlannedFields {
  const plain = PLAIN.find((one) => one === name);
  if (plain) return { ...into, [plain]: from[plain] };
  const locale = LOCALES.find((one) => name === `title.${one}`);
  return locale ? { ...into, title: { ...into.title, [locale]: from.title[locale] ?? '' } } : into;
}

/** The fields in which something stands, as texts. */
export const filledFields = (fields: PlannedFields): { name: FieldName; text: string }[] =>
  NAMES.map((name) => ({ name, text: textOf(fields, name) })).filter(({ text }) => text !== '');

/** A field as one text; sets in one order, because theirs is of no account. */
function textOf(fields: PlannedFields, name: FieldName): string {
  const plain = PLAIN.find((one) => one === name);
  if (!plain)
    return LOCALES.map((one) => (name === `title.${one}` ? (fields.title[one] ?? '') : '')).join('');
  const value = fields[plain];
  if (Array.isArray(value)) return [...value].sort().join(', ');
  return value === null ? '' : String(value);
}
