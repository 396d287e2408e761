// The physical limit: bare node:http and pg. It asks the page's own SQL and answers the product's JSON, for anybody.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, keepAlive: true });

const THREAD = 'SELECT id, title, last_seq AS "lastSeq" FROM thread WHERE id = $1';
const POSTS = `SELECT id, seq, text, capacity, created_at AS "createdAt", edited_at AS "editedAt", author_id, entity_id
  FROM post WHERE thread_id = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq LIMIT $4`;
const AUTHORS = 'SELECT id, name FROM person WHERE id = ANY($1)';
const ENTITIES = 'SELECT id, code, acronym FROM entity WHERE id = ANY($1)';

const server = createServer((request, response) => {
  threadPage(request.url.slice(1)).then(
    (page) => {
      const body = Buffer.from(JSON.stringify({ data: { thread: page } }) + '\n');
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
        .end(body);
    },
    (error) => response.writeHead(500).end(String(error)),
  );
});

async function threadPage(id) {
  const {
    rows: [thread],
  } = await pool.query({ name: 'thread', text: THREAD, values: [id] });
  const { rows: posts } = await pool.query({ name: 'posts', text: POSTS, values: [id, 1, 2 ** 31 - 1, 25] });
  const [authors, entities] = await Promise.all([
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
  ]);
  const edges = posts.map(({ author_id, entity_id, ...post }) => {
    const { id: entityId, code, acronym } = entities.get(entity_id);
    const entity = { id: entityId, code, acronym: { en: acronym.en, fr: acronym.fr ?? null } };
    return { cursor: cursor(post.seq), node: { ...post, author: authors.get(author_id), entity } };
  });
  const [first, last] = [posts[0], posts.at(-1)];
  const pageInfo = {
    hasNextPage: last.seq < thread.lastSeq,
    hasPreviousPage: first.seq > 1,
    startCursor: edges[0].cursor,
    endCursor: edges.at(-1).cursor,
  };
  return { ...thread, posts: { edges, pageInfo } };
}

async function byId(name, text, ids) {
  const { rows } = await pool.query({ name, text, values: [[...new Set(ids)]] });
  return new Map(rows.map((row) => [row.id, row]));
}

const cursor = (seq) => Buffer.from(JSON.stringify([seq])).toString('base64url');

server.listen(0, '127.0.0.1', () => process.send(server.address().port));
