import { Database, inGroups, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PostEditEntity } from './post-edit.entity.js';
import { PostEntity } from './post.entity.js';

/** A row of `post` as it stands, without an entity around it: a page of posts is what the product shows most often. */
export type PostRow = { readonly [Key in keyof PostEntity]: PostEntity[Key] };

/** Posts numbered from … to …, both included, at most so many, counted from the end or from the beginning. */
export interface PostRange {
  from: number;
  to: number;
  limit: number;
  newestFirst: boolean;
}

// What its author took back leaves this table by no way, whoever asks.
const COLUMNS = `id, thread_id AS "threadId", seq, author_id AS "authorId", entity_id AS "entityId", organisation, capacity,
  CASE WHEN withdrawn_at IS NULL THEN text ELSE '' END AS text, language,
  attachment_count AS "attachmentCount",
  created_at AS "createdAt", edited_at AS "editedAt", hidden, withdrawn_at AS "withdrawnAt",
  moved_at AS "movedAt", moved_to_id AS "movedToId", version`;

@Injectable()
export class PostStore {
  constructor(private readonly database: Database) {}

  /** A post, not the trace of one. */
  async find(id: string): Promise<PostRow | null> {
    const [row] = await this.database.query<PostRow>(
      `SELECT ${COLUMNS} FROM post WHERE id = $1 AND moved_to_id IS NULL`,
      [id],
    );
    return row ?? null;
  }

  async findLocked(id: string): Promise<PostRow | null> {
    const [row] = await this.database.query<PostRow>(
      `SELECT ${COLUMNS} FROM post WHERE id = $1 AND moved_to_id IS NULL FOR NO KEY UPDATE`,
      [id],
    );
    return row ?? null;
  }

  async byIds(ids: readonly string[]): Promise<(PostRow | null)[]> {
    const rows = await this.database.query<PostRow>(`SELECT ${COLUMNS} FROM post WHERE id = ANY($1)`, [ids]);
    return inOrder(ids, rows, (row) => row.id);
  }

  /** What is left of a post in the threads it was moved out of, the earliest first. */
  tracesOf(id: string): Promise<PostRow[]> {
    return this.database.query<PostRow>(
      `SELECT ${COLUMNS} FROM post WHERE moved_to_id = $1 ORDER BY moved_at, seq`,
      [id],
    );
  }

  /** What a person last spoke as in a thread. */
  async lastVoice(
    threadId: string,
    authorId: string,
  ): Promise<Pick<PostRow, 'entityId' | 'capacity'> | null> {
    const [row] = await this.database.query<Pick<PostRow, 'entityId' | 'capacity'>>(
      `SELECT entity_id AS "entityId", capacity FROM post
       WHERE thread_id = $1 AND author_id = $2 AND moved_to_id IS NULL ORDER BY seq DESC LIMIT 1`,
      [threadId, authorId],
    );
    return row ?? null;
  }

  /** In the order of their numbers, whichever end they were counted from. */
  async range(threadId: string, { from, to, limit, newestFirst }: PostRange): Promise<PostRow[]> {
    const rows = await this.database.prepared<PostRow>(
      `SELECT ${COLUMNS} FROM post WHERE thread_id = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq ${newestFirst ? 'DESC' : 'ASC'} LIMIT $4`,
      [threadId, from, to, limit],
    );
    return newestFirst ? rows.reverse() : rows;
  }

  /** The same range of each thread, in the order of their numbers. */
  async ranges(
    threadIds: readonly string[],
    { from, to, limit, newestFirst }: PostRange,
  ): Promise<PostRow[][]> {
    const rows = await this.database.query<PostRow>(
      `SELECT page.* FROM unnest($1::uuid[]) AS thread(id) CROSS JOIN LATERAL (
         SELECT ${COLUMNS} FROM post WHERE thread_id = thread.id AND seq BETWEEN $2 AND $3
         ORDER BY seq ${newestFirst ? 'DESC' : 'ASC'} LIMIT $4) AS page ORDER BY page.seq`,
      [[...new Set(threadIds)], from, to, limit],
    );
    return inGroups(threadIds, rows, (row) => row.threadId);
  }

  /** Those of the thread that have one of these numbers, traces included, in their order. */
  bySeqs(threadId: string, seqs: readonly number[]): Promise<PostRow[]> {
    return this.database.query<PostRow>(
      `SELECT ${COLUMNS} FROM post WHERE thread_id = $1 AND seq = ANY($2) ORDER BY seq`,
      [threadId, seqs],
    );
  }

  /** Makes a second attempt to write the post of that id wait for the first one. */
  async claimId(id: string): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  }

  async add(post: PostEntity): Promise<void> {
    await this.database.of(PostEntity).insert(post);
  }

  /** Sets what has changed and counts the change; only under the row's lock, and not of a post that was withdrawn. */
  async change(
    post: PostRow,
    change: Partial<Pick<PostEntity, 'text' | 'attachmentCount' | 'editedAt' | 'hidden'>>,
  ): Promise<PostRow> {
    const changed = { ...post, ...change, version: post.version + 1 };
    await this.database.query(
      'UPDATE post SET text = $2, edited_at = $3, hidden = $4, version = $5, attachment_count = $6 WHERE id = $1',
      [
        ...[changed.id, changed.text, changed.editedAt, changed.hidden, changed.version],
        changed.attachmentCount,
      ],
    );
    return changed;
  }

  /** Only under the row's lock. The text and its history stay as they are. */
  async withdraw(post: PostRow, withdrawnAt: Date): Promise<PostRow> {
    const version = post.version + 1;
    await this.database.query('UPDATE post SET withdrawn_at = $2, version = $3 WHERE id = $1', [
      post.id,
      withdrawnAt,
      version,
    ]);
    return { ...post, text: '', withdrawnAt, version };
  }

  async keepEdit(edit: PostEditEntity): Promise<void> {
    await this.database.of(PostEditEntity).insert(edit);
  }

  /** What the posts said before, oldest first. */
  async editsOf(postIds: readonly string[]): Promise<PostEditEntity[][]> {
    const rows = await this.database.query<PostEditEntity>(
      `SELECT id, post_id AS "postId", text, edited_at AS "editedAt", edited_by_id AS "editedById" FROM post_edit WHERE post_id = ANY($1) ORDER BY edited_at, id`,
      [postIds],
    );
    return inGroups(postIds, rows, (row) => row.postId);
  }
}
