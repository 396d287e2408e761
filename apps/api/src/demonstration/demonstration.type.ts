import { enumOf } from '@concert/kernel';
import { Field, ObjectType } from '@nestjs/graphql';

export const DEMONSTRATION_ROLES = [
  'SECRETARIAT',
  'CHAIR',
  'VICE_CHAIR',
  'MEMBER',
  'OBSERVER',
  'FOCAL_POINT',
  'OUTSIDER',
  'GUEST',
] as const;
export type DemonstrationRole = (typeof DEMONSTRATION_ROLES)[number];

const DemonstrationRoleEnum = enumOf(
  'DemonstrationRole',
  DEMONSTRATION_ROLES,
  'As what kind of person one can look around.',
);

@ObjectType('DemonstrationAccount', { description: 'An invented person one can sign in as.' })
export class DemonstrationAccountType {
  @Field() email: string;
  @Field() name: string;
  @Field(() => DemonstrationRoleEnum) as: DemonstrationRole;
  @Field(() => String, { nullable: true, description: 'The body in which they are that, e.g. WG1.' }) body:
    string | null;
}

@ObjectType('Demonstration', { description: 'There where all people and papers are invented.' })
export class DemonstrationType {
  @Field(() => [DemonstrationAccountType]) accounts: DemonstrationAccountType[];
}
