import type { Translated } from '@concert/contracts';
import { DateScalar, TranslatedType } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('TermsOfReference', { description: 'A version of a body’s mandate.' })
export class TermsOfReferenceType {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => TranslatedType, { description: 'Markdown.' }) text: Translated;
  @Field(() => DateScalar, { nullable: true, description: 'Null for a proposal.' }) inForceFrom:
    string | null;
  @Field(() => String, { nullable: true, description: 'The decision of the Committee by its reference.' })
  approvedBy: string | null;
  @Field(() => GraphQLISODateTime) createdAt: Date;
}
