// People who are signed in, for the rows that need many of them.
import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** So many members of WG1, and so many others who sit in no body, each with a cookie; and a few threads of WG1. */
export async function fillMembers(client, { members, others = 0, threads = 1 }) {
  const { rows } = await client.query(
    `SELECT e.id AS "entityId", b.id AS "bodyId" FROM entity e, body b
     WHERE b.code = 'WG1' AND e.valid_until IS NULL
       AND NOT EXISTS (SELECT FROM seat s WHERE s.body_id = b.id AND s.entity_id = e.id) ORDER BY e.code LIMIT 1`,
  );
  const [{ entityId, bodyId }] = rows;
  await client.query(
    `INSERT INTO seat (id, entity_id, body_id, capacity, valid_from, created_at) VALUES ($1, $2, $3, 'MEMBER', '2020-01-01', now())`,
    [randomUUID(), entityId, bodyId],
  );
  const people = Array.from({ length: members + others }, () => ({
    id: randomUUID(),
    token: randomBytes(32).toString('base64url'),
  }));
  const ids = people.map(({ id }) => id);
  await client.query(
    `INSERT INTO person (id, email, name, created_at, version)
     SELECT p.id, 'person' || p.number || '@bench.example', 'Person number ' || p.number, now(), 1
     FROM unnest($1::uuid[]) WITH ORDINALITY AS p (id, number)`,
    [ids],
  );
  await client.query(
    `INSERT INTO affiliation (id, person_id, entity_id, valid_from, created_at)
     SELECT gen_random_uuid(), p.id, $2, '2020-01-01', now() FROM unnest($1::uuid[]) AS p (id)`,
    [ids, entityId],
  );
  await client.query(
    `INSERT INTO representation (id, person_id, entity_id, body_id, role, valid_from, created_at)
     SELECT gen_random_uuid(), p.id, $2, $3, 'REPRESENTATIVE', '2020-01-01', now() FROM unnest($1::uuid[]) AS p (id)`,
    [ids.slice(0, members), entityId, bodyId],
  );
  await client.query(
    `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at)
     SELECT gen_random_uuid(), s.id, s.hash, now(), now(), now() + interval '1 day'
     FROM unnest($1::uuid[], $2::text[]) AS s (id, hash)`,
    [ids, people.map(({ token }) => createHash('sha256').update(token).digest('base64url'))],
  );
  const made = await client.query(
    `INSERT INTO thread (id, body_id, title, audience, classification, created_at, created_by_id, last_seq, last_post_at, last_author_id, version)
     SELECT gen_random_uuid(), $1, 'Thread number ' || g, 'BODY', 'UNCLASSIFIED', now(), $2, 0, now(), $2, 1
     FROM generate_series(1, $3) g RETURNING id`,
    [bodyId, ids[0], threads],
  );
  return {
    bodyId,
    personId: ids[0],
    cookies: people.map(({ token }) => `concert_session=${token}`),
    threadIds: made.rows.map(({ id }) => id),
  };
}
