/** Kinds of organisations in the reference data; the server allows others, which are shown as they are written. */
export const ENTITY_KINDS = [
  'SECRETARIAT',
  'FUND_OR_PROGRAMME',
  'SPECIALIZED_AGENCY',
  'RELATED_ORGANIZATION',
  'OUTSIDE_UN',
] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

export const knownKind = (kind: string): EntityKind | undefined => ENTITY_KINDS.find((one) => one === kind);
