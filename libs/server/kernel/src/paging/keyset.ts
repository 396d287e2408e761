import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { decodeCursor, type Page, type PageRequest, pageSize } from './page.js';
import { invalid } from '../errors/domain-error.js';

export interface KeysetOrder<Row> {
  property: keyof Row & string;
  direction: 'ASC' | 'DESC';
  /** How the value of a cursor is cast, e.g. `timestamptz`. */
  cast: 'uuid' | 'text' | 'timestamptz' | 'integer' | 'bigint' | 'date' | 'boolean';
}

const SHAPES: Record<KeysetOrder<ObjectLiteral>['cast'], (value: unknown) => boolean> = {
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  timestamptz: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  integer: (value) => Number.isSafeInteger(value),
  bigint: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
};

/**
 * One page of a query by its sort values (no OFFSET, so page 1000 costs what page 1 does). The last order has to
 * be unique. Fetches one row more than asked to know whether there is a next page.
 */
export async function keysetPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  orders: KeysetOrder<Row>[],
  request: PageRequest,
): Promise<Page<Row>> {
  const first = pageSize(request.first);
  const all = query.clone();
  const name = (order: KeysetOrder<Row>): string => `${query.alias}.${order.property}`;
  if (request.after) {
    const values = keysetValues(request.after, orders);
    const value = (index: number): string => `CAST(:keyset${index} AS ${orders[index]?.cast ?? 'text'})`;
    const branches = orders.map((order, index) => {
      const equal = orders
        .slice(0, index)
        .map((earlier, position) => `${name(earlier)} = ${value(position)}`);
      return `(${[...equal, `${name(order)} ${order.direction === 'ASC' ? '>' : '<'} ${value(index)}`].join(' AND ')})`;
    });
    query.andWhere(
      `(${branches.join(' OR ')})`,
      Object.fromEntries(values.map((part, index) => [`keyset${index}`, part])),
    );
  }
  for (const order of orders) query.addOrderBy(name(order), order.direction);
  const rows = await query.limit(first + 1).getMany();
  return {
    nodes: rows.slice(0, first),
    keyOf: (row) => orders.map((order) => cursorValue(row[order.property])),
    hasNextPage: rows.length > first,
    hasPreviousPage: Boolean(request.after),
    count: () => all.getCount(),
  };
}

/** The sort values of the row a page goes on from; INVALID_INPUT for a cursor of another list. */
export function keysetValues<Row>(cursor: string, orders: readonly KeysetOrder<Row>[]): unknown[] {
  const values = decodeCursor(cursor, orders.length);
  if (!orders.every((order, index) => SHAPES[order.cast](values[index])))
    throw invalid('after', 'notACursor');
  return values;
}

const cursorValue = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);
