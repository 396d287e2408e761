import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { invalid } from '../errors/domain-error.js';

/** A day as YYYY-MM-DD that exists in the calendar. */
export function parseDay(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const instant = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)) return value;
  }
  throw invalid('date', 'notADay');
}

@Scalar('Date')
export class DateScalar implements CustomScalar<string, string> {
  description = 'A calendar day, YYYY-MM-DD, without time or zone.';
  serialize = (value: unknown): string => String(value);
  parseValue = parseDay;
  parseLiteral = (node: ValueNode): string => parseDay(node.kind === Kind.STRING ? node.value : undefined);
}
