import { beforeEach, describe, expect, it } from '@jest/globals';
import { countDrafts, readDraft, removeDraft, removeDrafts, writeDraft } from './draft-store';

/** The part of the browser's storage that drafts use, with its quota. */
class BrowserStorage implements Storage {
  private readonly entries = new Map<string, string>();
  quota = Infinity;

  get length() {
    return this.entries.size;
  }
  key(index: number) {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (value.length > this.quota) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, value);
  }
  removeItem(key: string) {
    this.entries.delete(key);
  }
  clear() {
    this.entries.clear();
  }
}

const draft = (value: string) => ({ value, base: 3, at: '2026-11-22T10:00:00Z' });

describe('what a person typed', () => {
  let storage: BrowserStorage;
  beforeEach(() => {
    storage = new BrowserStorage();
  });

  it('is found again, with the version it was typed on', () => {
    writeDraft(storage, 'ann', 'terms.WG1', draft('A mandate'));
    expect(readDraft(storage, 'ann', 'terms.WG1')).toEqual(draft('A mandate'));
  });

  it('is never shown to another person at the same machine', () => {
    writeDraft(storage, 'ann', 'terms.WG1', draft('A mandate'));
    expect(readDraft(storage, 'bob', 'terms.WG1')).toBeNull();
    expect(countDrafts(storage, 'bob')).toBe(0);
  });

  it('is counted and removed for one person only', () => {
    writeDraft(storage, 'ann', 'one', draft('1'));
    writeDraft(storage, 'ann', 'two', draft('2'));
    writeDraft(storage, 'bob', 'one', draft('3'));
    removeDraft(storage, 'ann', 'one');
    expect(countDrafts(storage, 'ann')).toBe(1);
    removeDrafts(storage, 'ann');
    expect([countDrafts(storage, 'ann'), countDrafts(storage, 'bob')]).toEqual([0, 1]);
  });

  it('says so when the browser would not keep it, and survives what is not a draft', () => {
    storage.quota = 5;
    expect(writeDraft(storage, 'ann', 'long', draft('too long'))).toBe(false);
    storage.setItem('concert.draft.ann.odd', '{');
    expect(readDraft(storage, 'ann', 'odd')).toBeNull();
  });
});
