/** Posts that follow one another without a gap, or a gap between those that are here. */
export type Stretch = { from: number; to: number } & ({ loaded: true } | { loaded: false });

/** The part of a gap to ask for next: one page around the place in it that is looked at, from 0, its beginning, to 1, its end. */
export function partAt(
  { from, to }: Stretch,
  place: number,
  size: number,
): { fromSeq: number; first: number } {
  const count = to - from + 1;
  const first = Math.min(size, count);
  const middle = from + Math.floor(place * count);
  return { fromSeq: Math.max(from, Math.min(middle - Math.floor(size / 2), to - first + 1)), first };
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

/** How many posts from a number on have not been fetched. */
export const missingFrom = (stretches: readonly Stretch[], from: number): number =>
  stretches.reduce(
    (sum, stretch) => sum + (stretch.loaded ? 0 : Math.max(0, stretch.to - Math.max(stretch.from, from) + 1)),
    0,
  );

/**
 * How far a person has read who has seen the ends of those posts. Who jumped ahead to a later post has not read what
 * lies between: the mark moves only through posts that were all on the page.
 */
export function readUpTo(stretches: readonly Stretch[], readSeq: number, seen: Iterable<number>): number {
  const here = stretches.find(({ loaded, from, to }) => loaded && from <= readSeq + 1 && readSeq + 1 <= to);
  if (!here) return readSeq;
  return Math.max(readSeq, ...[...seen].filter((seq) => here.from <= seq && seq <= here.to));
}

/** What has been on the page at one time or another, of which some may have left it again. */
export function united(known: readonly Stretch[], more: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { from, to } of [...known, ...more]
    .filter(isLoaded)
    .sort((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else whole.push({ from, to, loaded: true });
  }
  return whole;
}

const isLoaded = ({ loaded }: Stretch): boolean => loaded;

/** Whether a post stays on the page: so many before and after the one being read do, and so many at the end, to which others come. */
export function staysAround(
  seqs: readonly number[],
  reading: number,
  { around, atEnd }: { around: number; atEnd: number },
): (seq: number) => boolean {
  const found = seqs.findIndex((seq) => seq >= reading);
  const at = found < 0 ? seqs.length - 1 : found;
  const first = seqs[Math.max(0, at - around)] ?? 0;
  const last = seqs[Math.min(seqs.length - 1, at + around)] ?? 0;
  const end = seqs[Math.max(0, seqs.length - atEnd)] ?? 0;
  return (seq) => (first <= seq && seq <= last) || seq >= end;
}
