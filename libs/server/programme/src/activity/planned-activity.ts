import { COUNTRIES, LIMITS, LOCALES, type Translated } from '@concert/contracts';
import { invalid } from '@concert/kernel';
import { cleanLine, cleanText } from './clean-text.js';

/** What is planned about an activity: the part that is drafted, published and compared. */
export interface PlannedActivity {
  number: string;
  title: Translated;
  description: string | null;
  outputId: string | null;
  leadEntityId: string;
  contributorIds: string[];
  startsOn: string;
  endsOn: string;
  place: string | null;
  countries: string[];
  budgetUsd: number | null;
}

interface Fault {
  field: string;
  reason: string;
}

/** The same plan in its one kept form: clean texts, sorted sets, the lead not among the contributors. */
export function tidy<Planned extends PlannedActivity>(planned: Planned): Planned {
  const title: Translated = { en: cleanLine(planned.title.en) };
  for (const locale of LOCALES) {
    const text = cleanLine(planned.title[locale] ?? '');
    if (text !== '') title[locale] = text;
  }
  return {
    ...planned,
    number: cleanLine(planned.number),
    title,
    description: cleanText(planned.description ?? '') || null,
    place: cleanLine(planned.place ?? '') || null,
    contributorIds: sortedSet(planned.contributorIds).filter((id) => id !== planned.leadEntityId),
    countries: sortedSet(planned.countries.map((code) => code.trim().toUpperCase())),
  };
}

/** What is wrong with a tidy plan by itself, whoever proposes it; field by field. */
export function faultsOf(
  planned: PlannedActivity,
  period: { validFrom: string; validUntil: string },
): Fault[] {
  const faults: Fault[] = [];
  const unless = (holds: boolean, field: string, reason: string): void => {
    if (!holds) faults.push({ field, reason });
  };
  unless(planned.number.length <= LIMITS.activityNumber, 'number', 'maxLength');
  unless(planned.title.en !== '', 'title.en', 'isNotEmpty');
  for (const locale of LOCALES)
    unless((planned.title[locale] ?? '').length <= LIMITS.title, `title.${locale}`, 'maxLength');
  unless((planned.description ?? '').length <= LIMITS.description, 'description', 'maxLength');
  unless((planned.place ?? '').length <= LIMITS.place, 'place', 'maxLength');
  unless(planned.endsOn >= planned.startsOn, 'endsOn', 'beforeStart');
  unless(planned.startsOn < period.validUntil, 'startsOn', 'outsideProgramme');
  unless(planned.endsOn >= period.validFrom, 'endsOn', 'outsideProgramme');
  unless(planned.contributorIds.length <= LIMITS.contributors, 'contributors', 'tooMany');
  unless(planned.countries.length <= LIMITS.countries, 'countries', 'tooMany');
  unless(
    planned.countries.every((code) => COUNTRIES.has(code)),
    'countries',
    'unknownCountry',
  );
  const budget = planned.budgetUsd ?? 0;
  unless(Number.isInteger(budget) && budget >= 0 && budget <= LIMITS.budgetUsd, 'budgetUsd', 'outOfRange');
  return faults;
}

/** INVALID_INPUT naming every field at fault. */
export function requireSound(
  planned: PlannedActivity,
  period: { validFrom: string; validUntil: string },
): void {
  const faults = faultsOf(planned, period);
  const [first] = faults;
  if (first) throw invalid(first.field, first.reason, { fields: faults });
}

const sortedSet = (values: readonly string[]): string[] => [...new Set(values)].sort();
