import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** So many sessions at most: a few megabytes. */
const AT_MOST = 10_000;

type Known = Omit<Viewer, 'ip'>;

/**
 * Whom each session stood for when it was last asked about. It decides nothing: it lets others begin to read about
 * that person while the database is asked whether the session still lives, so that both go there in one packet. When
 * it does not live any more, what was read is thrown away.
 */
@Injectable()
export class ExpectedViewers {
  private readonly known = new LRUCache<string, Known>({ max: AT_MOST });
  private readonly preparing: ((viewer: Viewer) => void)[] = [];

  /** Registers at start-up what to begin with for somebody who is about to ask something. */
  prepare(begin: (viewer: Viewer) => void): void {
    this.preparing.push(begin);
  }

  /** Who is probably behind a session; null when it is met for the first time. */
  expect(tokenHash: string, ip: string | null): Viewer | null {
    const known = this.known.get(tokenHash);
    if (!known) return null;
    const viewer = { ...known, ip };
    for (const begin of this.preparing) begin(viewer);
    return viewer;
  }

  /** Who it was: the one that was expected when that was right, because what was begun is begun for that one. */
  arrived(tokenHash: string, viewer: Viewer, expected: Viewer | null): Viewer {
    if (expected && isSame(expected, viewer)) return expected;
    const { ip: _ip, ...known } = viewer;
    this.known.set(tokenHash, known);
    return viewer;
  }

  forget(tokenHash: string): void {
    this.known.delete(tokenHash);
  }
}

const isSame = (a: Viewer, b: Viewer): boolean =>
  a.personId === b.personId && a.sessionId === b.sessionId && a.guest === b.guest;
