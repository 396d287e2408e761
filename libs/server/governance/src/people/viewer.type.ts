import type { Capacity, RepresentationRole } from '@concert/contracts';
import { Field, ObjectType } from '@nestjs/graphql';
import { CapacityEnum, RepresentationRoleEnum } from '../names/governance.enums.js';

@ObjectType('ViewerStanding', { description: 'As what the viewer may act in one body.' })
export class ViewerStandingType {
  @Field(() => [CapacityEnum], { description: 'Officers’ first.' }) capacities: Capacity[];
  @Field(() => RepresentationRoleEnum, { nullable: true }) role: RepresentationRole | null;
}
