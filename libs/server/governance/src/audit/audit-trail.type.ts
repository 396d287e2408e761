import { connectionOf } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('AuditEntry', {
  description: 'One act of governance or identity, as it was recorded with the act.',
})
export class AuditEntryType {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field({ description: 'What was done, e.g. seat.appointed, session.started.' }) act: string;
  @Field() subjectType: string;
  @Field(() => ID, { nullable: true }) subjectId: string | null;
  @Field(() => String, { nullable: true, description: 'What it was called on that day.' }) subjectLabel:
    string | null;
  @Field(() => String, { nullable: true, description: 'The address of the machine it was done from.' }) ip:
    string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType('AuditEntryConnection')
export class AuditEntryConnection extends connectionOf(AuditEntryType, 'AuditEntry') {}
