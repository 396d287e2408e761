import type { Audience, Classification, Locale } from '@concert/contracts';

/** A piece of a written paper, one after the other down the page. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; rows: readonly (readonly string[])[] };

export type Cell = string | number | null;

/** What a file of the story says; the kind decides which file is made of it. */
export type Content =
  | { kind: 'docx' | 'pdf'; blocks: readonly Block[] }
  | { kind: 'xlsx'; rows: readonly (readonly Cell[])[]; widths: readonly number[] }
  | { kind: 'csv'; rows: readonly (readonly Cell[])[] };

/** One content of a paper in one language. */
export interface Issue {
  by: string;
  daysAgo: number;
  note?: string;
  content: Content;
}

export interface LanguageVersion {
  language: Locale;
  title: string;
  /** Oldest first. */
  issues: readonly Issue[];
}

/** A paper of the story. Papers are numbered per body and year in the order in which they first appeared. */
export interface Paper {
  /** How meetings refer to it. */
  key: string;
  body: string;
  audience?: Audience;
  classification?: Classification;
  state: 'DRAFT' | 'FOR_COMMENT' | 'CLEARED' | 'FINAL' | 'SUPERSEDED' | 'WITHDRAWN';
  versions: readonly LanguageVersion[];
}

export const h = (text: string): Block => ({ kind: 'heading', text });
export const p = (text: string): Block => ({ kind: 'paragraph', text });
export const li = (...items: string[]): Block => ({ kind: 'list', items });
export const table = (...rows: (readonly string[])[]): Block => ({ kind: 'table', rows });

export const word = (...blocks: Block[]): Content => ({ kind: 'docx', blocks });
export const print = (...blocks: Block[]): Content => ({ kind: 'pdf', blocks });
export const sheet = (widths: readonly number[], ...rows: (readonly Cell[])[]): Content => ({
  kind: 'xlsx',
  widths,
  rows,
});
export const list = (...rows: (readonly Cell[])[]): Content => ({ kind: 'csv', rows });
