/** Posts that follow one another without a gap, or a gap between those that are here. */
export type Stretch = { from: number; to: number } & ({ loaded: true } | { loaded: false });

/** Which end of a gap is filled first. */
export type Side = 'start' | 'end';

/** The part of a gap to ask for next: as much as one page, from the end of it that touches what is being read. */
export function partOf({ from, to }: Stretch, side: Side, size: number): { fromSeq: number; first: number } {
  const first = Math.min(size, to - from + 1);
  return { fromSeq: side === 'start' ? from : to - first + 1, first };
}

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

/**
 * How far a person has read who has seen the ends of those posts. Who jumped ahead to a later post has not read what
 * lies between: the mark moves only through posts that were all on the page.
 */
export function readUpTo(stretches: readonly Stretch[], readSeq: number, seen: Iterable<number>): number {
  const here = stretches.find(({ loaded, from, to }) => loaded && from <= readSeq + 1 && readSeq + 1 <= to);
  if (!here) return readSeq;
  return Math.max(readSeq, ...[...seen].filter((seq) => here.from <= seq && seq <= here.to));
}
