import DataLoader from 'dataloader';

export type Batch<Key, Value> = (keys: readonly Key[]) => Promise<Value[]>;

/** One request's loaders. A batch function is the key, so it has to be a stable property, not a fresh closure. */
export class Loaders {
  private readonly loaders = new Map<object, DataLoader<unknown, unknown>>();

  by<Key, Value>(batch: Batch<Key, Value>): DataLoader<Key, Value> {
    let loader = this.loaders.get(batch) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value>(batch);
      this.loaders.set(batch, loader);
    }
    return loader;
  }
}

/** Asks at once for all keys that differ in nothing but what they are about; answers come in the order of the keys. */
export async function alikeTogether<Key, Value>(
  keys: readonly Key[],
  likeness: (key: Key) => unknown,
  ask: (alike: readonly Key[]) => Promise<Value[]>,
): Promise<Value[]> {
  const groups = new Map<string, Key[]>();
  for (const key of keys) {
    const name = JSON.stringify(likeness(key));
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  const answers = new Map<Key, Value>();
  for (const alike of groups.values())
    for (const [index, value] of (await ask(alike)).entries()) answers.set(alike[index] as Key, value);
  return keys.map((key) => answers.get(key) as Value);
}

/** Puts rows in the order of the keys; a key without a row gives null. */
export function inOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Puts rows in groups in the order of the keys; a key without rows gives an empty list. */
export function inGroups<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const byKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}
