import { UnreadMentions } from '@concert/discussions';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { NoticeLevelStore } from '../level/notice-level.store.js';
import type { DeskRow } from './desk-row.js';
import type { DeskItemType, DeskMentionType } from './desk.type.js';

type Mention = DeskMentionType & { authorId: string };
type Row = DeskRow<DeskItemType> & { mention: Mention };

/** Posts that call a person, until they have read them. */
@Injectable()
export class MentionRows {
  constructor(
    private readonly mentions: UnreadMentions,
    private readonly levels: NoticeLevelStore,
  ) {}

  /** The latest first. Whoever wants to hear nothing of a body or a thread is called there in vain, here as in notices. */
  async of(viewer: Viewer, atMost: number): Promise<Row[]> {
    const all = await this.mentions.of(viewer, atMost * 4);
    const ofThreads = await this.levels.ofThreads(viewer.personId, idsOf(all, 'threadId'));
    const ofBodies = await this.levels.ofBodies(viewer.personId, idsOf(all, 'bodyId'));
    return all
      .filter(({ threadId, bodyId }) => (ofThreads.get(threadId) ?? ofBodies.get(bodyId)) !== 'NOTHING')
      .slice(0, atMost)
      .map(({ postId, threadId, bodyId, entityId, title, at, seq, authorId, calledAs, seatsOf }) => ({
        id: `mention:${postId}`,
        kind: 'MENTION',
        at,
        title,
        detail: null,
        subjectId: threadId,
        bodyId,
        entityId,
        mention: { seq, calledAs, seatsOf, authorId },
      }));
  }
}

const idsOf = <Key extends string>(rows: readonly Record<Key, string>[], key: Key): string[] => [
  ...new Set(rows.map((row) => row[key])),
];
