import { Injectable } from '@nestjs/common';
import { NoticeLevelStore } from './notice-level.store.js';

/** What a person wants to hear of, among things that are said. */
@Injectable()
export class Heard {
  constructor(private readonly levels: NoticeLevelStore) {}

  /** Without those of which they want to hear nothing: of the thread, or of its body. */
  async among<Said extends { threadId: string; bodyId: string }>(
    personId: string,
    said: readonly Said[],
  ): Promise<Said[]> {
    const [ofThreads, ofBodies] = await Promise.all([
      this.levels.ofThreads(personId, idsOf(said, 'threadId')),
      this.levels.ofBodies(personId, idsOf(said, 'bodyId')),
    ]);
    return said.filter(
      ({ threadId, bodyId }) => (ofThreads.get(threadId) ?? ofBodies.get(bodyId)) !== 'NOTHING',
    );
  }
}

const idsOf = <Key extends string>(rows: readonly Record<Key, string>[], key: Key): string[] => [
  ...new Set(rows.map((row) => row[key])),
];
