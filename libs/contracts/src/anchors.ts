/** What a thread may hang on, besides the body it belongs to. */
export const ANCHOR_KINDS = ['DOCUMENT', 'AGENDA_ITEM', 'ACTIVITY'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];
