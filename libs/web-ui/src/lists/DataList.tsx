import type { ReactNode } from 'react';
import classes from './DataList.module.css';

interface DataListProps<Item> {
  /** What the list holds and in what order, for those who cannot see its heading. */
  label: string;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

/** Rows of one kind, each free in what it draws. */
export function DataList<Item>({ label, items, itemKey, children }: DataListProps<Item>) {
  return (
    <ul className={classes.list} aria-label={label}>
      {items.map((item) => (
        <li key={itemKey(item)} className={classes.item}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

/** Terms and their values: the facts of one thing. Values that are missing are left out. */
export function FactList({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
