import { type ActivityStatus, COUNTRIES, INTERFACE_LOCALES } from '@concert/contracts';

/** Which drafts a person may see: those of the bodies they sit in, or every one. */
export interface Sight {
  everyDraft: boolean;
  draftBodyIds: readonly string[];
}

/** What a list of activities is narrowed to; codes as people write them. */
export interface ActivityFilter {
  programme?: string | null;
  pillar?: string | null;
  body?: string | null;
  entity?: string | null;
  result?: string | null;
  status?: ActivityStatus | null;
  place?: string | null;
  text?: string | null;
  late?: boolean | null;
  published?: boolean | null;
}

export const ACTIVITY_SORTS = [
  'NUMBER',
  'STARTS_ON',
  'ENDS_ON',
  'STATUS',
  'PERCENT',
  'BODY',
  'LEAD',
] as const;
export type ActivitySort = (typeof ACTIVITY_SORTS)[number];

/** Stands for activities tied to no output, where a number of the results framework is expected. */
export const NO_RESULT = 'none';

/** Codes of the States whose name holds the text in a language of the interface, or which are that code. */
export function countriesCalled(text: string): string[] {
  const sought = text.trim().toLowerCase();
  if (sought === '') return [];
  const names = INTERFACE_LOCALES.map((locale) => new Intl.DisplayNames([locale], { type: 'region' }));
  return [...COUNTRIES]
    .filter(
      ([code, short]) =>
        code.toLowerCase() === sought || names.some((name) => name.of(short)?.toLowerCase().includes(sought)),
    )
    .map(([code]) => code);
}
