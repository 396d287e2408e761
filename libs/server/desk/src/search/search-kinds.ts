export const SEARCH_KINDS = [
  'POST',
  'THREAD',
  'DOCUMENT',
  'MEETING',
  'AGENDA_ITEM',
  'ACTIVITY',
  'BODY',
  'ENTITY',
  'PERSON',
] as const;
/** What kind of thing is found. */
export type SearchKind = (typeof SEARCH_KINDS)[number];
