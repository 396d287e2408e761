/**
 * About a thousand posts and a million, in eight groups: both the discussions and their lengths grow. The group of the
 * reader has enough of both in either, so that the same is on their screen.
 */
export const SIZES = {
  small: { own: 25, inEachOther: 2, postsPerThread: 25 },
  large: { own: 250, inEachOther: 250, postsPerThread: 500 },
};
/** Of each thread of the last fortnight, so many posts are younger than that, and unread. */
const NEW_POSTS = 5;
/** In at most so many threads of each group somebody has said something in the last fortnight, however many there are. */
const LIVELY = 5;

/** Writes what was said in eight groups; gives the ids of the lively threads of the body, and of some others. */
export async function fillHistory(client, { personId, bodyId }, { own, inEachOther, postsPerThread }) {
  await client.query(
    `INSERT INTO thread (id, body_id, title, audience, classification, created_at, created_by_id, last_seq, last_post_at, last_author_id, version)
     SELECT gen_random_uuid(), b.id, 'Thread number ' || g, 'BODY', 'UNCLASSIFIED', now() - interval '2 years', w.persons[1], $2::int,
       now() - CASE WHEN g <= ${LIVELY} THEN make_interval(hours => g) ELSE make_interval(days => 20 + g) END, w.persons[1 + g % cardinality(w.persons)], 1
     FROM body b CROSS JOIN LATERAL generate_series(1, CASE WHEN b.id = $3 THEN $1::int ELSE $4::int END) g CROSS JOIN ${WRITERS}
     WHERE b.code ~ '^WG[1-8]$'`,
    [own, postsPerThread, bodyId, inEachOther],
  );
  await client.query(
    `INSERT INTO post (id, thread_id, seq, author_id, entity_id, capacity, text, language, created_at, hidden, version)
     SELECT gen_random_uuid(), t.id, g, w.persons[1 + g % cardinality(w.persons)], w.entity_id, 'MEMBER',
       'The group takes note of the report and asks its members to send comments on section ' || g || '.', 'en',
       CASE WHEN t.last_post_at > now() - interval '14 days' AND g > $1 - ${NEW_POSTS} THEN t.last_post_at - make_interval(mins => $1 - g)
         ELSE t.last_post_at - interval '20 days' - make_interval(mins => $1 - g) END, FALSE, 1
     FROM thread t CROSS JOIN generate_series(1, $1) g CROSS JOIN ${WRITERS}`,
    [postsPerThread],
  );
  await client.query(
    `INSERT INTO read_mark (person_id, thread_id, seq, read_at)
     SELECT $1, id, CASE WHEN last_post_at > now() - interval '14 days' THEN last_seq - ${NEW_POSTS} ELSE last_seq END, now() FROM thread`,
    [personId],
  );
  await client.query('VACUUM ANALYZE');
  const { rows } = await client.query(
    'SELECT id FROM thread WHERE body_id = $1 ORDER BY last_post_at DESC LIMIT 25',
    [bodyId],
  );
  return rows.map((row) => row.id);
}

const WRITERS = `(SELECT array_agg(person_id ORDER BY person_id) AS persons, (array_agg(entity_id))[1] AS entity_id
  FROM representation r JOIN person p ON p.id = r.person_id WHERE p.email LIKE '%@bench.example') w`;
