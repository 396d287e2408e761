/** Who may see a thing; each audience is wider than the one after it. */
export const AUDIENCES = ['COMPACT', 'BODY', 'MEMBERS', 'OFFICERS'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How carefully a thing travels. Strictly confidential material is refused by policy. */
export const CLASSIFICATIONS = ['UNCLASSIFIED', 'CONFIDENTIAL'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** What governs reading, lists, counts, search, mail, feeds, exports and downloads of a thing. */
export interface Label {
  audience: Audience;
  classification: Classification;
}
