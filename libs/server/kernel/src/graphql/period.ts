import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar } from './date.scalar.js';

@ObjectType('Period', { description: 'From a day until, but not including, another; an open end is null.' })
export class PeriodType {
  @Field(() => DateScalar, { nullable: true, description: 'Null when not known.' }) from: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The first day no longer in it.' }) until:
    string | null;
}

interface Dated {
  validFrom: string | null;
  validUntil: string | null;
}

export const periodOf = (row: Dated): PeriodType => ({ from: row.validFrom, until: row.validUntil });

/** Whether a dated row holds on a day. */
export const holdsOn = (row: Dated, day: string): boolean =>
  (row.validFrom === null || row.validFrom <= day) && (row.validUntil === null || row.validUntil > day);
