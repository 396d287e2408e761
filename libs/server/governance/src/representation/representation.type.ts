import type { RepresentationRole } from '@concert/contracts';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { RepresentationRoleEnum } from '../names/governance.enums.js';

@ObjectType('Representation', { description: 'A person speaks for an entity in a body, over a period.' })
export class RepresentationType {
  @Field(() => ID) id: string;
  @Field(() => RepresentationRoleEnum) role: RepresentationRole;
}
