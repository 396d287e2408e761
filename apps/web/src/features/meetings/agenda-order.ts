/** An item as far as its place matters. */
interface Placed {
  number: string | null;
  position: number | null;
}

/**
 * The agenda as the server will number it after a move, so that the move is seen at once: each series (1, 2 …; O1,
 * O2 …) counts through in the new order.
 */
export function renumbered<Item extends Placed>(order: readonly Item[]): Item[] {
  const counts = new Map<string, number>();
  return order.map((item, position) => {
    const series = (item.number ?? '').replace(/\d+$/, '');
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    return { ...item, number: `${series}${count}`, position };
  });
}

/** How long the agenda is planned to take, and how many items say nothing about it. */
export function plannedMinutes(agenda: readonly { minutes: number | null }[]): {
  minutes: number;
  open: number;
} {
  return {
    minutes: agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0),
    open: agenda.filter((item) => item.minutes === null).length,
  };
}
