interface Placed {
  code: string;
  kind: string;
  established: string | null;
  dissolved: string | null;
  pillar: { id: string } | null;
}

interface Arranged<Body, Pillar> {
  committees: readonly Body[];
  pillars: readonly { pillar: Pillar; bodies: readonly Body[] }[];
  /** Bodies that work across the pillars. */
  others: readonly Body[];
  /** Bodies of the past, the last dissolved first. */
  past: readonly Body[];
}

const byCode = (one: Placed, other: Placed) => one.code.localeCompare(other.code, 'en', { numeric: true });

const laterFirst = (one: Placed, other: Placed) =>
  (other.dissolved ?? '').localeCompare(one.dissolved ?? '') || byCode(one, other);

/** The Compact on one page: the Committee, the groups under their pillars, and those that were before. */
export function arrangeCompact<Body extends Placed, Pillar extends { id: string; number: number }>(
  bodies: readonly Body[],
  pillars: readonly Pillar[],
  today: string,
): Arranged<Body, Pillar> {
  const isPast = ({ dissolved }: Body) => dissolved !== null && dissolved <= today;
  const current = bodies.filter((body) => !isPast(body)).sort(byCode);
  const groups = current.filter(({ kind }) => kind !== 'COMMITTEE');
  const known = new Set(pillars.map(({ id }) => id));
  return {
    committees: current.filter(({ kind }) => kind === 'COMMITTEE'),
    pillars: [...pillars]
      .sort((one, other) => one.number - other.number)
      .map((pillar) => ({ pillar, bodies: groups.filter((body) => body.pillar?.id === pillar.id) })),
    others: groups.filter((body) => !body.pillar || !known.has(body.pillar.id)),
    past: bodies.filter(isPast).sort(laterFirst),
  };
}
