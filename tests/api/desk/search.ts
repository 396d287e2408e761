import { randomBytes } from 'node:crypto';
import type { TestClient } from '@concert/testing';
import { expect } from '@jest/globals';

const EVERYONE = ['S', 'C', 'V', 'M', 'O', 'X'] as const;

/** A word that stands nowhere else. */
export const word = (): string => `q${randomBytes(6).toString('hex')}`;

export const SEARCH = `query ($text: String!, $filter: SearchFilterInput, $first: Int, $after: String) {
  search(text: $text, filter: $filter, first: $first, after: $after) {
    edges { cursor node { id kind subjectId seq at language title { text marks { from to } } extract { text marks { from to } } body { code } entity { code } author { id } } }
    pageInfo { hasNextPage endCursor } totalCount counts { kind count more }
  }
}`;

interface SeenExtract {
  text: string;
  marks: { from: number; to: number }[];
}

export interface SeenHit {
  id: string;
  kind: string;
  subjectId: string;
  seq: number | null;
  language: string;
  title: SeenExtract;
  extract: SeenExtract;
  body: { code: string } | null;
  entity: { code: string } | null;
  author: { id: string } | null;
}

export interface SeenPage {
  edges: { node: SeenHit }[];
  counts: { kind: string; count: number; more: boolean }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export async function search(
  client: TestClient,
  text: string,
  filter: Record<string, unknown> = {},
): Promise<SeenHit[]> {
  const { search: page }: { search: SeenPage } = await client.query(SEARCH, { text, filter, first: 100 });
  return page.edges.map(({ node }) => node);
}

/** Every way in which a search could tell somebody of a thing: hits, their number, and how many of each kind. */
export async function traces(
  client: TestClient,
  text: string,
): Promise<{ hits: string[]; total: number; counted: number }> {
  const { search: found } = await client.query(SEARCH, { text });
  return {
    hits: found.edges.map(({ node }: { node: SeenHit }) => node.kind).sort(),
    total: found.totalCount,
    counted: found.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
  };
}

export const marked = ({ text, marks }: SeenExtract): string[] =>
  marks.map(({ from, to }) => text.slice(from, to));

/** Who of the kinds of person finds something by that word, by every trace there is. */
export async function finders(
  { clients }: { clients: Record<(typeof EVERYONE)[number], TestClient> },
  text: string,
): Promise<string> {
  const found = [];
  for (const kind of EVERYONE) {
    const { hits, total, counted } = await traces(clients[kind], text);
    expect([total, counted]).toEqual([hits.length, hits.length]);
    if (hits.length > 0) found.push(kind);
  }
  return found.join('');
}
