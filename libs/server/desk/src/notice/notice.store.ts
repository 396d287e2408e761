import { labelClause, type Readable } from '@concert/governance';
import { Database, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { NoticeEntity } from './notice.entity.js';

export type NewNotice = Omit<
  NoticeEntity,
  'readAt' | 'fromSeq' | 'count' | 'since' | 'mailedAt' | 'mailedSeq'
>;

@Injectable()
export class NoticeStore {
  constructor(private readonly database: Database) {}

  /** False when the person has been told this already. */
  async add(notice: NewNotice): Promise<boolean> {
    const inserted = await this.database.query<{ id: string }>(
      `INSERT INTO notice (id, person_id, kind, at, body_id, title, link, audience, thread_id, to_seq, subject_id, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $4)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        notice.id,
        notice.personId,
        notice.kind,
        notice.at,
        notice.bodyId,
        notice.title,
        notice.link,
        notice.audience,
        notice.threadId,
        notice.toSeq,
        notice.subjectId,
      ],
    );
    return inserted.length > 0;
  }

  /** The latest first, without those about things the person may no longer see. */
  ofPerson(personId: string, readable: Readable, page: PageRequest): Promise<Page<NoticeEntity>> {
    const query = this.readable(personId, readable);
    const orders = [
      { property: 'at', direction: 'DESC', cast: 'timestamptz' },
      { property: 'id', direction: 'DESC', cast: 'uuid' },
    ] as const;
    return keysetPage(query, [...orders], page);
  }

  /** Null as well when it is about something the person may no longer see. */
  find(personId: string, readable: Readable, id: string): Promise<NoticeEntity | null> {
    return this.readable(personId, readable).andWhere('notice.id = :id', { id }).getOne();
  }

  async markRead(id: string, readAt: Date): Promise<void> {
    await this.database.of(NoticeEntity).update({ id, readAt: IsNull() }, { readAt });
  }

  private readable(personId: string, readable: Readable) {
    const [clause, parameters] = labelClause('notice', readable);
    // A thread's own label, so that one raised a moment ago already counts.
    const [ofThread] = labelClause('thread', readable);
    return this.database
      .of(NoticeEntity)
      .createQueryBuilder('notice')
      .where('notice.personId = :personId', { personId })
      .andWhere(
        `CASE WHEN notice.thread_id IS NULL THEN notice.audience IS NULL OR ${clause}
         ELSE EXISTS (SELECT FROM thread WHERE thread.id = notice.thread_id AND ${ofThread}) END`,
        parameters,
      )
      .andWhere(callsStill(ofThread));
  }
}

/** A post that was hidden, taken back, or moved to where the person does not read, calls nobody any more. */
export const callsStill = (
  ofThread: string,
): string => `(notice.kind <> 'MENTIONED' OR EXISTS (SELECT FROM post JOIN thread ON thread.id = post.thread_id
  WHERE post.id = notice.subject_id AND NOT post.hidden AND post.withdrawn_at IS NULL AND ${ofThread}))`;
