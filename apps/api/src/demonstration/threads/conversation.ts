import { stableId } from '../../reference-data/stable-id.js';
import type { Audience, Classification, Locale } from '@concert/contracts';

/** One post of the story: who, in which language, what. */
export interface Said {
  by: string;
  language: Locale;
  text: string;
  /** What stood there before its author changed it. */
  before?: string;
}

/** A thread of the story. Its posts are spread over the days between `began` and `ended`, counted back from the anchor. */
export interface Conversation {
  body: string;
  title: string;
  audience?: Audience;
  classification?: Classification;
  pinned?: boolean;
  closed?: boolean;
  began: number;
  ended: number;
  posts: readonly Said[];
}

export const threadIdOf = ({ body, title }: Pick<Conversation, 'body' | 'title'>): string =>
  stableId('demonstration', 'thread', body, title);

const saying =
  (language: Locale) =>
  (by: string, text: string, before?: string): Said => ({
    by,
    language,
    text,
    ...(before ? { before } : {}),
  });

export const en = saying('en');
export const fr = saying('fr');
export const ar = saying('ar');
export const es = saying('es');
