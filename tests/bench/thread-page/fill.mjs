import { createHash, randomBytes, randomUUID } from 'node:crypto';

const PERSONS = 200;
const POSTS_PER_THREAD = 100;

const TEXT = `repeat('The group takes note of the report and asks its members to send comments on **section ' || g || '** before the next meeting. ', 2)`;

/** Two hundred people of the Compact's entities, one of them signed in as a member of WG1. */
export async function fillReaders(client) {
  await client.query(
    `INSERT INTO person (id, email, name, created_at, version)
     SELECT gen_random_uuid(), 'reader' || g || '@bench.example', 'Reader number ' || g, now(), 1 FROM generate_series(1, $1) g`,
    [PERSONS],
  );
  await client.query(
    `INSERT INTO affiliation (id, person_id, entity_id, valid_from, created_at)
     SELECT gen_random_uuid(), p.id, e.ids[1 + abs(hashtext(p.id::text)) % cardinality(e.ids)], '2020-01-01', now()
     FROM person p, (SELECT array_agg(id ORDER BY code) AS ids FROM entity WHERE valid_until IS NULL) e`,
  );
  const { rows } = await client.query(
    `SELECT p.id AS "personId", a.entity_id AS "entityId", b.id AS "bodyId" FROM person p
     JOIN affiliation a ON a.person_id = p.id, body b WHERE b.code = 'WG1'
       AND NOT EXISTS (SELECT FROM seat s WHERE s.body_id = b.id AND s.entity_id = a.entity_id) ORDER BY p.email LIMIT 1`,
  );
  const [{ personId, entityId, bodyId }] = rows;
  await client.query(
    `INSERT INTO seat (id, entity_id, body_id, capacity, valid_from, created_at) VALUES ($1, $2, $3, 'MEMBER', '2020-01-01', now())`,
    [randomUUID(), entityId, bodyId],
  );
  await client.query(
    `INSERT INTO representation (id, person_id, entity_id, body_id, role, valid_from, created_at) VALUES ($1, $2, $3, $4, 'REPRESENTATIVE', '2020-01-01', now())`,
    [randomUUID(), personId, entityId, bodyId],
  );
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, now(), now(), now() + interval '14 days')`,
    [randomUUID(), personId, createHash('sha256').update(token).digest('base64url')],
  );
  return { bodyId, personId, cookie: `concert_session=${token}` };
}

/** So many posts in the body's threads, a hundred in each; gives the ids of some of the threads. */
export async function fillPosts(client, { bodyId, personId }, posts, atMost) {
  await client.query('TRUNCATE thread CASCADE');
  await client.query(
    `INSERT INTO thread (id, body_id, title, audience, classification, created_at, created_by_id, last_seq, last_post_at, last_author_id, version)
     SELECT gen_random_uuid(), $1, 'Thread number ' || g, 'BODY', 'UNCLASSIFIED', now(), p.id, $3, now(), p.id, 1
     FROM generate_series(1, $2) g, (SELECT id FROM person LIMIT 1) p`,
    [bodyId, posts / POSTS_PER_THREAD, POSTS_PER_THREAD],
  );
  await client.query(
    `INSERT INTO post (id, thread_id, seq, author_id, entity_id, capacity, text, language, created_at, hidden, version)
     SELECT gen_random_uuid(), t.id, g, w.persons[n], w.entities[n], 'MEMBER', ${TEXT}, 'en', now() - make_interval(mins => $1 - g), FALSE, 1
     FROM (SELECT array_agg(person_id ORDER BY id) AS persons, array_agg(entity_id ORDER BY id) AS entities FROM affiliation) w
     CROSS JOIN thread t CROSS JOIN generate_series(1, $1) g
     CROSS JOIN LATERAL (SELECT 1 + abs(hashtext(t.id::text || g)) % cardinality(w.persons)) AS chosen(n)`,
    [POSTS_PER_THREAD],
  );
  // Every third post has two reactions; of each thread the reader has read the first half.
  await client.query(
    `INSERT INTO post_reaction (post_id, person_id, kind, at)
     SELECT post.id, p.id, p.kind, now() FROM post CROSS JOIN LATERAL (
       VALUES (post.author_id, 'NOTED'), ($1::uuid, 'THANKS')) AS p (id, kind) WHERE post.seq % 3 = 0`,
    [personId],
  );
  await client.query(
    `INSERT INTO read_mark (person_id, thread_id, seq, read_at) SELECT $1, id, last_seq / 2, now() FROM thread`,
    [personId],
  );
  await client.query('VACUUM ANALYZE');
  const { rows } = await client.query('SELECT id FROM thread ORDER BY md5(id::text) LIMIT $1', [atMost]);
  return rows.map((row) => row.id);
}
