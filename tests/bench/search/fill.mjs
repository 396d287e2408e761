import { createHash, randomBytes, randomUUID } from 'node:crypto';

const PERSONS = 200;
const POSTS_PER_THREAD = 100;
const BODIES = ['WG1', 'WG2', 'WG3', 'WG4', 'WG5', 'WG6', 'WG7', 'WG8'];

/** What is looked for. `border` stands in a third of all posts, the others in one of so many. */
export const WORDS = { common: 'border', often: 'customs', seldom: 'forensic', rare: 'quarantine' };
const ONE_IN = { often: 20, seldom: 50, rare: 5_000 };

// A vocabulary of some thousand words that are no words, so that posts differ as posts do.
const FILLER = `(SELECT string_agg('term' || (abs(hashtext(p.id::text || w)) % 4000), ' ') FROM generate_series(1, 25) w)`;

/** People of the Compact, one of them signed in: a member of the first group, an outsider to the seven others. */
export async function fillPeople(client) {
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
  return { bodyId, cookie: `concert_session=${token}` };
}

/** So many posts in threads of eight groups: nine in ten for the seats of the group, the others for everyone. */
export async function fillPosts(client, posts) {
  await client.query(
    `INSERT INTO thread (id, body_id, title, audience, classification, created_at, created_by_id, last_seq, last_post_at, last_author_id, version)
     SELECT gen_random_uuid(), b.ids[1 + g % cardinality(b.ids)], 'Thread number ' || g, CASE WHEN g % 10 = 0 THEN 'COMPACT' ELSE 'BODY' END,
       'UNCLASSIFIED', now(), p.id, $2, now(), p.id, 1
     FROM generate_series(1, $1) g, (SELECT id FROM person LIMIT 1) p, (SELECT array_agg(id ORDER BY code) AS ids FROM body WHERE code = ANY($3)) b`,
    [Math.ceil(posts / POSTS_PER_THREAD), POSTS_PER_THREAD, BODIES],
  );
  await client.query(
    `INSERT INTO post (id, thread_id, seq, author_id, entity_id, capacity, text, language, created_at, hidden, version)
     SELECT p.id, p.thread_id, p.seq, p.author_id, p.entity_id, 'MEMBER',
       ${FILLER} || CASE WHEN p.chance % 3 = 0 THEN ' at the ${WORDS.common}' ELSE '' END
         || CASE WHEN p.chance % ${ONE_IN.often} = 0 THEN ' by ${WORDS.often}' ELSE '' END
         || CASE WHEN p.chance % ${ONE_IN.seldom} = 0 THEN ' and ${WORDS.seldom} experts' ELSE '' END
         || CASE WHEN p.chance % ${ONE_IN.rare} = 0 THEN ' in ${WORDS.rare}' ELSE '' END, 'en', p.at, FALSE, 1
     FROM (SELECT gen_random_uuid() AS id, t.id AS thread_id, g AS seq, w.persons[n] AS author_id, w.entities[n] AS entity_id,
         now() - make_interval(secs => (abs(hashtext(t.id::text || g || 'at')) % 60000000)) AS at, abs(hashtext(g || t.id::text)) AS chance
       FROM (SELECT array_agg(person_id ORDER BY id) AS persons, array_agg(entity_id ORDER BY id) AS entities FROM affiliation) w
       CROSS JOIN thread t CROSS JOIN generate_series(1, $1) g
       CROSS JOIN LATERAL (SELECT 1 + abs(hashtext(t.id::text || g)) % cardinality(w.persons)) AS chosen(n)) p`,
    [POSTS_PER_THREAD],
  );
}
