/** So many rows of one table at most: some megabytes, and far more people than any compact has. */
const AT_MOST = 10_000;

/** A row with PostgreSQL's mark of the version it is. */
export interface Marked<Row> {
  mark: string;
  row: Row;
}

export interface MarkedRows<Row> {
  /** Which of these rows are no longer what the mark beside their id says; a row never read has none. */
  changed: (ids: readonly string[], marks: readonly (string | null)[]) => Promise<string[]>;
  read: (ids: readonly string[]) => Promise<Marked<Row>[]>;
}

/**
 * Rows that nearly every page names, such as people and entities, kept as they were last read. Whoever asks still asks
 * the database, whether they are what they were, and what has changed is read again: so nobody ever gets an old row,
 * and what has not changed is neither sent nor parsed.
 */
export class KeptRows<Row extends { id: string }> {
  private readonly kept = new Map<string, Marked<Row>>();

  constructor(
    private readonly source: MarkedRows<Row>,
    private readonly atMost = AT_MOST,
  ) {}

  /** In no order; those that are not there are left out. */
  async byIds(ids: readonly string[]): Promise<Row[]> {
    const known = ids.map((id) => this.kept.get(id));
    const changed = await this.source.changed(
      ids,
      known.map((kept) => kept?.mark ?? null),
    );
    const rows = new Map<string, Row>();
    for (const kept of known) if (kept) rows.set(kept.row.id, kept.row);
    if (changed.length === 0) return [...rows.values()];
    for (const id of changed) {
      rows.delete(id);
      this.kept.delete(id);
    }
    for (const { mark, row } of await this.source.read(changed)) {
      rows.set(row.id, frozen(row));
      this.keep({ mark, row });
    }
    return [...rows.values()];
  }

  private keep(kept: Marked<Row>): void {
    const [oldest] = this.kept.keys();
    if (oldest !== undefined && this.kept.size >= this.atMost) this.kept.delete(oldest);
    this.kept.set(kept.row.id, kept);
  }
}

/** Many requests share it: a change to it by one of them would reach the others. */
function frozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) frozen(inner);
  return Object.freeze(value);
}
