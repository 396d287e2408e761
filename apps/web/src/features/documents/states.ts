import type { DocumentState } from '../../apollo/schema.generated';

/** In the order in which a paper lives through them. */
export const STATES = [
  'DRAFT',
  'FOR_COMMENT',
  'CLEARED',
  'FINAL',
  'SUPERSEDED',
  'WITHDRAWN',
] as const satisfies readonly DocumentState[];
