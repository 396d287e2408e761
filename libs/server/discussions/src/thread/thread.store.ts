import { labelClause, type Readable } from '@concert/governance';
import { Database, keysetPage, type Page, type PageRequest, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ThreadEntity } from './thread.entity.js';

/** A row of `thread` as it stands, without an entity around it: threads are read far more often than written. */
export type ThreadRow = { readonly [Key in keyof ThreadEntity]: ThreadEntity[Key] };

const COLUMNS = `id, body_id AS "bodyId", title, audience, classification, pinned, closed, announcement, created_at AS "createdAt", created_by_id AS "createdById",
  last_seq AS "lastSeq", last_post_at AS "lastPostAt", last_author_id AS "lastAuthorId",
  moved_away AS "movedAway", merged_into_id AS "mergedIntoId", version`;

@Injectable()
export class ThreadStore {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<ThreadRow | null> {
    const [row] = await this.database.prepared<ThreadRow>(`SELECT ${COLUMNS} FROM thread WHERE id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  /** Holds other writers of this thread back until the transaction ends. */
  async findLocked(id: string): Promise<ThreadRow | null> {
    const [row] = await this.database.query<ThreadRow>(
      `SELECT ${COLUMNS} FROM thread WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
    return row ?? null;
  }

  async byIds(ids: readonly string[]): Promise<(ThreadRow | null)[]> {
    const rows = await this.database.query<ThreadRow>(`SELECT ${COLUMNS} FROM thread WHERE id = ANY($1)`, [
      ids,
    ]);
    return inOrder(ids, rows, (row) => row.id);
  }

  /** Threads of a body that the reader may see: pinned ones first, then by their latest post. */
  ofBody(
    bodyId: string,
    readable: Readable,
    text: string | null,
    page: PageRequest,
  ): Promise<Page<ThreadEntity>> {
    const query = this.database
      .of(ThreadEntity)
      .createQueryBuilder('thread')
      .where('thread.body_id = :bodyId AND thread.merged_into_id IS NULL', { bodyId });
    query.andWhere(...labelClause('thread', readable));
    if (text) query.andWhere(`thread.title ILIKE :like`, { like: likeOf(text) });
    return keysetPage(
      query,
      [
        { property: 'pinned', direction: 'DESC', cast: 'boolean' },
        { property: 'lastPostAt', direction: 'DESC', cast: 'timestamptz' },
        { property: 'id', direction: 'DESC', cast: 'uuid' },
      ],
      page,
    );
  }

  /** Other threads of its body that are written in, under these labels: latest first. */
  openIn(
    { id, bodyId }: ThreadRow,
    { audiences, classifications }: { audiences: readonly string[]; classifications: readonly string[] },
    text: string | null,
    atMost: number,
  ): Promise<ThreadRow[]> {
    return this.database.query<ThreadRow>(
      `SELECT ${COLUMNS} FROM thread
       WHERE body_id = $1 AND id <> $2 AND NOT closed AND merged_into_id IS NULL
         AND audience = ANY($3) AND classification = ANY($4) AND ($5::text IS NULL OR title ILIKE $5)
       ORDER BY last_post_at DESC, id DESC LIMIT $6`,
      [bodyId, id, audiences, classifications, text && likeOf(text), atMost],
    );
  }

  async add(thread: Omit<ThreadEntity, 'version'>): Promise<ThreadRow> {
    return this.database.of(ThreadEntity).save(this.database.of(ThreadEntity).create(thread));
  }

  /** Sets what has changed and counts the change; only under the row's lock. */
  async change(
    thread: ThreadRow,
    change: Partial<
      Pick<ThreadEntity, 'bodyId' | 'title' | 'pinned' | 'closed' | 'audience' | 'classification'>
    >,
  ): Promise<ThreadRow> {
    const changed = { ...thread, ...change, version: thread.version + 1 };
    await this.database.query(
      `UPDATE thread SET body_id = $8, title = $2, pinned = $3, closed = $4, audience = $5, classification = $6,
         version = $7 WHERE id = $1`,
      [
        changed.id,
        changed.title,
        changed.pinned,
        changed.closed,
        changed.audience,
        changed.classification,
        changed.version,
        changed.bodyId,
      ],
    );
    return changed;
  }

  /** Counts a post that was just written; only under the row's lock. */
  async countPost(id: string, post: { seq: number; createdAt: Date; authorId: string }): Promise<void> {
    await this.database.query(
      'UPDATE thread SET last_seq = $2, last_post_at = $3, last_author_id = $4 WHERE id = $1',
      [id, post.seq, post.createdAt, post.authorId],
    );
  }
}

const likeOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
