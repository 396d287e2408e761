// Browsers as far as posting goes: each sends one post after the other, and the same one again until it is acknowledged.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

const POST = 'mutation ($input: PostInput!) { post(input: $input) { id seq } }';
const PATIENCE_MS = 5_000;
const AGAIN_AFTER_MS = 150;
const BETWEEN_MS = 60;

/** So many members of WG1 who are signed in, and a few threads for them. */
export async function fillWriters(client, writers, threads) {
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
  const people = [];
  for (let number = 1; number <= writers; number += 1) {
    const [personId, token] = [randomUUID(), randomBytes(32).toString('base64url')];
    await client.query(
      `INSERT INTO person (id, email, name, created_at, version) VALUES ($1, $2, $3, now(), 1)`,
      [personId, `writer${number}@bench.example`, `Writer number ${number}`],
    );
    await client.query(
      `INSERT INTO affiliation (id, person_id, entity_id, valid_from, created_at) VALUES ($1, $2, $3, '2020-01-01', now())`,
      [randomUUID(), personId, entityId],
    );
    await client.query(
      `INSERT INTO representation (id, person_id, entity_id, body_id, role, valid_from, created_at)
       VALUES ($1, $2, $3, $4, 'REPRESENTATIVE', '2020-01-01', now())`,
      [randomUUID(), personId, entityId, bodyId],
    );
    await client.query(
      `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, now(), now(), now() + interval '1 day')`,
      [randomUUID(), personId, createHash('sha256').update(token).digest('base64url')],
    );
    people.push({ personId, cookie: `concert_session=${token}` });
  }
  const threadIds = [];
  for (let number = 1; number <= threads; number += 1) {
    const id = randomUUID();
    await client.query(
      `INSERT INTO thread (id, body_id, title, audience, classification, created_at, created_by_id, last_seq, last_post_at, last_author_id, version)
       VALUES ($1, $2, $3, 'BODY', 'UNCLASSIFIED', now(), $4, 0, now(), $4, 1)`,
      [id, bodyId, `Thread number ${number}`, people[0].personId],
    );
    threadIds.push(id);
  }
  return { people, threadIds };
}

/** Writes until `stop()`, which resolves when the last post is acknowledged, with what was sent. */
export function startWriter({ cookie }, threadIds, urls, number) {
  const sent = [];
  let going = true;
  const run = async () => {
    for (let count = 0; going; count += 1) {
      const post = { id: randomUUID(), threadId: threadIds[(number + count) % threadIds.length], tries: 0 };
      sent.push(post);
      while (!post.acknowledged) {
        const url = urls[(number + post.tries) % urls.length];
        post.tries += 1;
        post.acknowledged = await deliver(url, cookie, post);
        if (!post.acknowledged) await wait(AGAIN_AFTER_MS);
      }
      await wait(BETWEEN_MS);
    }
  };
  const done = run();
  // Told by `stop`; until then nobody listens, and Node would end the program with everything it has started.
  done.catch(() => undefined);
  return {
    stop: async () => {
      going = false;
      await done;
      return sent;
    },
  };
}

/** False when nobody can know whether it has arrived. A refusal is a fault of this program. */
async function deliver(url, cookie, { id, threadId }) {
  let answer;
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: POST, variables: { input: { threadId, id, text: `This is ${id}.` } } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status >= 500) return false;
    answer = await response.json();
  } catch {
    return false;
  }
  if (answer.data?.post?.id === id) return true;
  const code = answer.errors?.[0]?.extensions?.code;
  if (code === 'INTERNAL' || code === 'RATE_LIMITED') return false;
  throw new Error(`A post was refused: ${JSON.stringify(answer)}`);
}
