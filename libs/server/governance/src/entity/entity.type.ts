import type { Translated } from '@concert/contracts';
import { connectionOf, TranslatedType } from '@concert/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CompactStatusEnum } from '../names/governance.enums.js';
import type { CompactStatus } from './entity.entity.js';

@ObjectType('EntityActions', { description: 'What the viewer may do with an entity.' })
export class EntityActionsType {
  @Field({ description: 'Invite and remove its people, name its representatives.' })
  administerPeople: boolean;
  @Field({ description: 'Change its row in the roster.' }) edit: boolean;
  @Field({ description: 'Invite people to work for it.' }) invite: boolean;
}

@ObjectType('Entity', { description: 'An organisation in the Compact.' })
export class EntityType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'The stable key, e.g. UNODC.' }) code: string;
  @Field(() => TranslatedType) acronym: Translated;
  @Field(() => TranslatedType) name: Translated;
  @Field({ description: 'What kind of organisation it is.' }) kind: string;
  @Field(() => CompactStatusEnum) compactStatus: CompactStatus;
}

@ObjectType('EntityConnection')
export class EntityConnection extends connectionOf(EntityType, 'Entity') {}
