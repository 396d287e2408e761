// The physical limit: bare node:http and pg. It asks the page's own SQL and answers the product's JSON, for anybody.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, keepAlive: true });

const THREAD = 'SELECT id, title, last_seq AS "lastSeq" FROM thread WHERE id = $1';
const POSTS = `SELECT id, seq, text, capacity, created_at AS "createdAt", edited_at AS "editedAt", author_id, entity_id
  FROM post WHERE thread_id = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq LIMIT $4`;
const AUTHORS = 'SELECT id, name FROM person WHERE id = ANY($1)';
const ENTITIES = 'SELECT id, code, acronym FROM entity WHERE id = ANY($1)';

const READ = 'SELECT seq FROM read_mark WHERE thread_id = $1 AND person_id = $2';
const REACTIONS = `SELECT post_id AS id, json_agg(json_build_object('kind', kind, 'count', count, 'mine', mine) ORDER BY kind DESC) AS given
  FROM (SELECT post_id, kind, count(*) AS count, bool_or(person_id = $2) AS mine FROM post_reaction WHERE post_id = ANY($1) GROUP BY post_id, kind) kinds
  GROUP BY post_id`;

const server = createServer((request, response) => {
  threadPage(...request.url.slice(1).split('/')).then(
    (page) => {
      const body = Buffer.from(JSON.stringify({ data: { thread: page } }) + '\n');
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
        .end(body);
    },
    (error) => response.writeHead(500).end(String(error)),
  );
});

async function threadPage(id, personId) {
  const {
    rows: [thread],
  } = await pool.query({ name: 'thread', text: THREAD, values: [id] });
  const {
    rows: [mark],
  } = await pool.query({ name: 'read', text: READ, values: [id, personId] });
  const { rows: posts } = await pool.query({ name: 'posts', text: POSTS, values: [id, 1, 2 ** 31 - 1, 25] });
  const [authors, entities, reactions] = await Promise.all([
    byId(
      'authors',
      AUTHORS,
      posts.map((post) => post.author_id),
    ),
    byId(
      'entities',
      ENTITIES,
      posts.map((post) => post.entity_id),
    ),
    byId(
      'reactions',
      REACTIONS,
      posts.map((post) => post.id),
      personId,
    ),
  ]);
  const edges = posts.map(({ author_id, entity_id, ...post }) => {
    const { id: entityId, code, acronym } = entities.get(entity_id);
    const entity = { id: entityId, code, acronym: { en: acronym.en, fr: acronym.fr ?? null } };
    const given = reactions.get(post.id)?.given ?? [];
    return {
      cursor: cursor(post.seq),
      node: { ...post, author: authors.get(author_id), entity, reactions: given },
    };
  });
  const [first, last] = [posts[0], posts.at(-1)];
  const pageInfo = {
    hasNextPage: last.seq < thread.lastSeq,
    hasPreviousPage: first.seq > 1,
    startCursor: edges[0].cursor,
    endCursor: edges.at(-1).cursor,
  };
  return { ...thread, unread: thread.lastSeq - (mark?.seq ?? 0), posts: { edges, pageInfo } };
}

async function byId(name, text, ids, ...rest) {
  const { rows } = await pool.query({ name, text, values: [[...new Set(ids)], ...rest] });
  return new Map(rows.map((row) => [row.id, row]));
}

const cursor = (seq) => Buffer.from(JSON.stringify([seq])).toString('base64url');

server.listen(0, '127.0.0.1', () => process.send(server.address().port));
