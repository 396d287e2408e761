import type { PipeTransform } from '@nestjs/common';
import { Args, ID } from '@nestjs/graphql';
import { notFound } from '../errors/domain-error.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

class ExistingId implements PipeTransform<string, string> {
  transform(value: string): string {
    // What is not an id cannot be the id of anything: the same answer as for an unknown one.
    if (!UUID.test(value)) throw notFound('id');
    return value.toLowerCase();
  }
}

/** The `id` argument of a query; an ill-formed one is answered NOT_FOUND before it reaches the database. */
export const IdArg = (name = 'id'): ParameterDecorator => Args(name, { type: () => ID }, new ExistingId());

export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
