import type { Audience, Locale } from '@concert/contracts';
import type { Mandate } from './standing.js';
import { readableBy } from './readable.js';

/** Those who may find a thing: everyone in the Compact, or the seats of a body that an audience has in it. */
export type Sight = 'COMPACT' | `${Exclude<Audience, 'COMPACT'>}:${string}`;

/** What a thing says in one language; null when nobody has marked it. */
export interface FindableText {
  language: Locale | null;
  title: string;
  text: string;
}

/** Something a context offers to be found. */
export interface Findable {
  id: string;
  /** Which of its forms this is, where different people are shown different ones; otherwise empty. */
  form: string;
  /** The thing whose page is opened, and where on it. */
  subjectId: string;
  seq: number | null;
  bodyId: string | null;
  entityId: string | null;
  authorId: string | null;
  at: Date;
  /** What it goes by where its texts have no title of their own. */
  title: string;
  texts: readonly FindableText[];
  sights: readonly Sight[];
}

/** How search reads one kind of thing of a context. */
export interface FindableSource {
  /** As the things are now; what is gone, or is shown to nobody, is left out. */
  read(ids: readonly string[]): Promise<Findable[]>;
  /** The next ids in their order, of everything or of what is in one thing (a thread, a plan). */
  idsAfter(id: string | null, atMost: number, within: string | null): Promise<string[]>;
  /**
   * Who may read it, as SQL on the rows of the context itself, with named parameters: what an index says of that may
   * be a moment old. `alias` is the alias of a row with `id` and `form`. A scalar subquery, so that it is asked once
   * for each row that is left and never makes the database read a whole table.
   */
  clause(alias: string, mandate: Mandate, today: string): [string, Record<string, unknown>];
}

export const sightOf = (audience: Audience, bodyId: string): Sight =>
  audience === 'COMPACT' ? audience : `${audience}:${bodyId}`;

/** Every sight a person has; null for those who read everything. */
export function sightsOf(mandate: Mandate): Sight[] | null {
  const { everything, compact, byAudience } = readableBy(mandate);
  if (everything) return null;
  if (!compact) return [];
  const inBodies = (['BODY', 'MEMBERS', 'OFFICERS'] as const).flatMap((audience) =>
    byAudience[audience].map((bodyId) => sightOf(audience, bodyId)),
  );
  return ['COMPACT', ...inBodies];
}
