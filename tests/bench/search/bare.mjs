// The same answer by one statement that was written for it by hand: the newest thousand matches of one kind, the best 25
// of them with their extracts, by the label, with no product around it.

const SEARCH = `
  WITH asked AS (SELECT websearch_to_tsquery('english', $1) AS query),
  found AS MATERIALIZED (
    SELECT entry.id, entry.at, ts_rank(entry.words, websearch_to_tsquery('english', $1), 1) AS rank
    FROM search_entry entry JOIN post ON post.id = entry.id JOIN thread ON thread.id = post.thread_id
    WHERE entry.words @@ websearch_to_tsquery('english', $1) AND entry.marks && $2::text[] AND entry.marks @> $3::text[]
      AND entry.at >= $4 AND (thread.audience = 'COMPACT' OR thread.body_id = $5)
    ORDER BY entry.at DESC LIMIT 1000),
  best AS (SELECT id, at, rank FROM found ORDER BY rank DESC, at DESC, id DESC LIMIT 25)
  SELECT best.rank, best.at, post.thread_id, post.seq, thread.title, person.name, entity.code, body.code AS body,
    (SELECT count(*) FROM found) AS found, ts_headline('english', post.text, asked.query) AS extract
  FROM best JOIN post USING (id) JOIN thread ON thread.id = post.thread_id JOIN person ON person.id = post.author_id
    JOIN entity ON entity.id = post.entity_id JOIN body ON body.id = thread.body_id CROSS JOIN asked
  ORDER BY best.rank DESC, best.at DESC, best.id DESC`;

export async function bareSearch(client, bodyId, { text, bodyOnly, from }) {
  const compact = bodyId.replaceAll('-', '');
  const sights = ['s:COMPACT', `s:BODY:${compact}`, `s:MEMBERS:${compact}`];
  const marks = ['k:POST', ...(bodyOnly ? [`b:${compact}`] : [])];
  const { rows } = await client.query(SEARCH, [text, sights, marks, from ?? new Date(0), bodyId]);
  return rows.map(({ seq, title }) => `${title} ${seq}`);
}
