/**
 * As SQL that answers one row: the number (`seq`) of the first post of a thread that was said there, or brought there,
 * after an instant; one more than the last number when all are older. Posts stand in the order in which they came, so
 * halves are looked for: a thread a thousand times as long takes ten steps more. Of a post that has left, it is not
 * known when it came.
 */
export const firstAfter = (threadId: string, instant: string): string => `
  WITH RECURSIVE search (low, high) AS (
    SELECT 1, last_seq + 1 FROM thread WHERE id = ${threadId}
    UNION ALL
    SELECT CASE WHEN earlier THEN middle + 1 ELSE low END, CASE WHEN earlier THEN high ELSE middle END
    FROM (
      SELECT low, high, middle, COALESCE(came.at <= ${instant}, true) AS earlier
      FROM search
      CROSS JOIN LATERAL (SELECT (low + high) / 2 AS middle) AS half
      LEFT JOIN LATERAL (
        SELECT COALESCE(moved_at, created_at) AS at FROM post
        WHERE thread_id = ${threadId} AND seq BETWEEN low AND middle AND moved_to_id IS NULL
        ORDER BY seq DESC LIMIT 1) AS came ON true
      WHERE low < high) AS step
  )
  SELECT low AS seq FROM search WHERE low = high`;
