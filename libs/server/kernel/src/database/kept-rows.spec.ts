import { beforeEach, describe, expect, it } from '@jest/globals';
import { KeptRows } from './kept-rows.js';

interface Row {
  id: string;
  name: string;
  also: { name: string };
}

const stored = new Map<string, { mark: string; name: string }>();
const reads: string[][] = [];
const source = {
  changed: (ids: readonly string[], marks: readonly (string | null)[]) =>
    Promise.resolve(
      ids.filter((id, at) => marks[at] === null || (stored.get(id)?.mark ?? null) !== marks[at]),
    ),
  read: (ids: readonly string[]) => {
    reads.push([...ids]);
    const found = ids.flatMap((id) => {
      const one = stored.get(id);
      return one ? [{ mark: one.mark, row: { id, name: one.name, also: { name: one.name } } }] : [];
    });
    return Promise.resolve(found);
  },
};

const write = (id: string, name: string): void =>
  void stored.set(id, { name, mark: String(Number(stored.get(id)?.mark ?? 0) + 1) });

describe('rows that are kept', () => {
  beforeEach(() => {
    stored.clear();
    reads.length = 0;
    for (const id of ['a', 'b', 'c']) write(id, id);
  });
  const names = async (rows: KeptRows<Row>, ...ids: string[]): Promise<string[]> =>
    (await rows.byIds(ids)).map((row) => row.name).sort();

  it('are read once as long as nothing about them changes, and again when it does', async () => {
    const rows = new KeptRows<Row>(source);
    expect(await names(rows, 'a', 'b')).toEqual(['a', 'b']);
    expect(await names(rows, 'a', 'b', 'c')).toEqual(['a', 'b', 'c']);
    write('b', 'B');
    expect(await names(rows, 'a', 'b', 'c')).toEqual(['B', 'a', 'c']);
    expect(await names(rows, 'a', 'b', 'c')).toEqual(['B', 'a', 'c']);
    expect(reads).toEqual([['a', 'b'], ['c'], ['b']]);
  });

  it('are gone when they are gone, and there again when they come back', async () => {
    const rows = new KeptRows<Row>(source);
    expect(await names(rows, 'a', 'nobody')).toEqual(['a']);
    stored.delete('a');
    expect(await names(rows, 'a')).toEqual([]);
    write('a', 'A');
    expect(await names(rows, 'a')).toEqual(['A']);
  });

  it('cannot be changed by one of those who share them', async () => {
    const rows = new KeptRows<Row>(source);
    const [row] = await rows.byIds(['a']);
    expect(() => Object.assign(row ?? {}, { name: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(row?.also ?? {}, { name: 'x' })).toThrow(TypeError);
  });

  it('give way to others beyond a number, the first ones kept first', async () => {
    const rows = new KeptRows<Row>(source, 2);
    for (const id of ['a', 'b', 'c', 'b', 'a']) expect(await names(rows, id)).toEqual([id]);
    expect(reads.flat()).toEqual(['a', 'b', 'c', 'a']);
  });
});
