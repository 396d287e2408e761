import { UnreadMentions } from '@concert/discussions';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Heard } from '../level/heard.js';
import type { DeskRow } from './desk-row.js';
import type { DeskItemType, DeskMentionType } from './desk.type.js';

type Mention = DeskMentionType & { authorId: string };
type Row = DeskRow<DeskItemType> & { mention: Mention };

/** Posts that call a person, until they have read them. */
@Injectable()
export class MentionRows {
  constructor(
    private readonly mentions: UnreadMentions,
    private readonly heard: Heard,
  ) {}

  /** The latest first. Whoever wants to hear nothing of a body or a thread is called there in vain, here as in notices. */
  async of(viewer: Viewer, atMost: number): Promise<Row[]> {
    const all = await this.mentions.of(viewer, atMost * 4);
    const heard = await this.heard.among(viewer.personId, all);
    return heard
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
