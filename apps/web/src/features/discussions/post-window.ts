/** Posts that follow one another without a gap, or a gap between those that are here. */
export type Stretch = { from: number; to: number } & ({ loaded: true } | { loaded: false });

/**
 * How the posts that are here lie in their thread. Numbers have no gaps in a thread, so whatever number is missing
 * between 1 and the last is a post that has not been fetched.
 */
export function stretchesOf(seqs: readonly number[], lastSeq: number): Stretch[] {
  const stretches: Stretch[] = [];
  let next = 1;
  for (const seq of seqs) {
    const current = stretches.at(-1);
    if (seq > next) stretches.push({ from: next, to: seq - 1, loaded: false });
    if (seq === next && current?.loaded) current.to = seq;
    else stretches.push({ from: seq, to: seq, loaded: true });
    next = seq + 1;
  }
  if (next <= lastSeq) stretches.push({ from: next, to: lastSeq, loaded: false });
  return stretches;
}

/** The number up to which nothing is missing at the end of a thread: what comes later is fetched from there on. */
export function caughtUpTo(seqs: readonly number[]): number {
  return seqs.at(-1) ?? 0;
}

/**
 * How far a person has read who has seen the end of the post `seen`. Who jumped ahead to a later post has not read
 * what lies between: the mark moves only through posts that were all on the page.
 */
export function readUpTo(stretches: readonly Stretch[], readSeq: number, seen: number): number {
  const here = stretches.find(({ loaded, from, to }) => loaded && from <= readSeq + 1 && readSeq + 1 <= to);
  return here && seen > readSeq && seen >= here.from ? Math.min(seen, here.to) : readSeq;
}
