import type { Audience, Locale } from '@concert/contracts';
import {
  type Findable,
  type FindableSource,
  labelClause,
  type Mandate,
  readableBy,
  sightOf,
} from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { spoken } from './spoken.js';

interface Row {
  id: string;
  threadId: string;
  seq: number;
  bodyId: string;
  audience: Audience;
  title: string;
  text: string;
  language: Locale | null;
  authorId: string;
  entityId: string | null;
  at: Date;
}

const SHOWN = 'post.withdrawn_at IS NULL AND NOT post.hidden';

/** Posts as search reads them. What was hidden or taken back is found by nobody. */
@Injectable()
export class FindablePosts implements FindableSource {
  constructor(private readonly database: Database) {}

  async read(ids: readonly string[]): Promise<Findable[]> {
    const rows = await this.database.prepared<Row>(
      `SELECT post.id, post.thread_id AS "threadId", post.seq, thread.body_id AS "bodyId", thread.audience, thread.title, post.text,
         post.language, post.author_id AS "authorId", post.entity_id AS "entityId", post.created_at AS at
       FROM post JOIN thread ON thread.id = post.thread_id WHERE post.id = ANY($1) AND ${SHOWN}`,
      [ids],
    );
    return rows.map(({ threadId, audience, language, text, ...row }) => ({
      ...row,
      form: '',
      subjectId: threadId,
      texts: [{ language, title: '', text: spoken(text) }],
      sights: [sightOf(audience, row.bodyId)],
    }));
  }

  async idsAfter(id: string | null, atMost: number, threadId: string | null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM post WHERE ($1::uuid IS NULL OR id > $1) ${threadId === null ? '' : 'AND thread_id = $3'} ORDER BY id LIMIT $2`,
      [id, atMost, ...(threadId === null ? [] : [threadId])],
    );
    return rows.map((row) => row.id);
  }

  clause(alias: string, mandate: Mandate): [string, Record<string, unknown>] {
    const [label, parameters] = labelClause('thread', readableBy(mandate));
    return [
      `(SELECT TRUE FROM post JOIN thread ON thread.id = post.thread_id WHERE post.id = ${alias}.id AND ${SHOWN} AND ${label})`,
      parameters,
    ];
  }
}
