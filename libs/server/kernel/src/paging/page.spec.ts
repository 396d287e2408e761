import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, pageInMemory, pageSize, toConnection } from './page.js';

describe('a cursor', () => {
  it('gives back the sort values it was made of', () => {
    for (const key of [
      ['2026-01-01T00:00:00.000Z', 'id'],
      [1, null, true],
      ['ملف', 'é'],
    ])
      expect(decodeCursor(encodeCursor(key), key.length)).toEqual(key);
  });

  it.each([
    '',
    'x',
    '!!!',
    'bm90IGpzb24',
    encodeCursor(['one']),
    encodeCursor([{}, []]),
    encodeCursor(['one', 'two', 'three']),
  ])('that is not one of ours, like %j, is INVALID_INPUT', (cursor) => {
    expect(() => decodeCursor(cursor, 2)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});

describe('a page', () => {
  it('has 25 entries when nobody says how many, and at most 100', () => {
    expect([pageSize(undefined), pageSize(null), pageSize(100), pageSize(1)]).toEqual([25, 25, 100, 1]);
    for (const first of [0, -1, 101, 1.5, Number.NaN])
      expect(() => pageSize(first)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  it('is counted only when somebody asks', async () => {
    let counted = 0;
    const page = {
      nodes: ['a'],
      keyOf: (node: string) => [node],
      hasNextPage: false,
      hasPreviousPage: false,
      count: async () => (counted += 1),
    };
    const connection = toConnection(page);
    expect([connection.edges, counted]).toEqual([[{ node: 'a', cursor: encodeCursor(['a']) }], 0]);
    expect([await connection.totalCount, counted]).toEqual([1, 1]);
  });

  it('of a small list goes on after the entry it is told', () => {
    const all = ['a', 'b', 'c'].map((id) => ({ id }));
    const first = toConnection(pageInMemory(all, { first: 2 }));
    const rest = toConnection(pageInMemory(all, { first: 2, after: first.pageInfo.endCursor }));
    expect([...first.edges, ...rest.edges].map(({ node }) => node.id)).toEqual(['a', 'b', 'c']);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, rest.pageInfo.hasPreviousPage]).toEqual([
      true,
      false,
      true,
    ]);
    expect(toConnection(pageInMemory([], {})).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
