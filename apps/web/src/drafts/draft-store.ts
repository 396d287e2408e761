/** What a person typed and has not sent yet. */
export interface Draft<Value> {
  value: Value;
  /** The version of the thing when typing began, when there is one. */
  base: number | null;
  at: string;
}

const PREFIX = 'concert.draft.';

const nameOf = (person: string, key: string) => `${PREFIX}${person}.${key}`;

/** Drafts belong to a person: someone else at the same machine never sees them. */
export function readDraft<Value>(storage: Storage, person: string, key: string): Draft<Value> | null {
  try {
    const stored = storage.getItem(nameOf(person, key));
    return stored ? (JSON.parse(stored) as Draft<Value>) : null;
  } catch {
    return null;
  }
}

/** False when the browser would not keep it (private window, full). */
export function writeDraft<Value>(
  storage: Storage,
  person: string,
  key: string,
  draft: Draft<Value>,
): boolean {
  try {
    storage.setItem(nameOf(person, key), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(storage: Storage, person: string, key: string): void {
  storage.removeItem(nameOf(person, key));
}

function namesOf(storage: Storage, person: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((name) =>
    name.startsWith(nameOf(person, '')),
  );
}

export const countDrafts = (storage: Storage, person: string): number => namesOf(storage, person).length;

export function removeDrafts(storage: Storage, person: string): void {
  for (const name of namesOf(storage, person)) storage.removeItem(name);
}
