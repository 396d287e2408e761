import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row; exactly one column should have it. */
  rowHeader?: boolean;
  /** Numbers stand at the end of their column. */
  numeric?: boolean;
  /** Given when the column can be sorted by. */
  sortable?: boolean;
  /** Hides the title from sight but not from a screen reader: for a column of buttons. */
  quietTitle?: boolean;
}

export interface Sorting {
  key: string;
  descending: boolean;
}

interface DataTableProps<Row> {
  /** What the table shows, for those who cannot see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sorting?: Sorting | undefined;
  onSort?: ((sorting: Sorting) => void) | undefined;
}

/** A real table on a wide screen, a list of named values on a narrow one. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sorting, onSort }: DataTableProps<Row>) {
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => {
              const Cell = column.rowHeader ? 'th' : 'td';
              return (
                <Cell
                  key={column.key}
                  scope={column.rowHeader ? 'row' : undefined}
                  data-title={column.rowHeader || column.quietTitle ? undefined : column.title}
                  data-numeric={column.numeric || undefined}
                >
                  {column.cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeaderCellProps<Row> {
  column: Column<Row>;
  sorting?: Sorting | undefined;
  onSort?: ((sorting: Sorting) => void) | undefined;
}

function HeaderCell<Row>({ column, sorting, onSort }: HeaderCellProps<Row>) {
  const { key, title, numeric, quietTitle } = column;
  if (!column.sortable || !onSort)
    return (
      <th scope="col" data-numeric={numeric || undefined}>
        {quietTitle ? <VisuallyHidden>{title}</VisuallyHidden> : title}
      </th>
    );
  const sorted = sorting?.key === key;
  const descending = sorted && sorting.descending;
  return (
    <th
      scope="col"
      data-numeric={numeric || undefined}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => onSort({ key, descending: sorted && !descending })}
      >
        {title}
        <span aria-hidden className={classes.arrow}>
          {sorted ? (descending ? '↓' : '↑') : '↕'}
        </span>
      </UnstyledButton>
    </th>
  );
}
