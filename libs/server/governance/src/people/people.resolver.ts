import { type PersonEntity, PersonType, PersonConnection } from '@concert/identity';
import { LIMITS } from '@concert/contracts';
import {
  Access,
  type Connection,
  CurrentViewer,
  IdArg,
  PageArgs,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PeopleService } from './people.service.js';

@ArgsType()
class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'The code of the entity they belong to.' })
  @IsOptional()
  @IsString()
  entity?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of a body they speak in.' })
  @IsOptional()
  @IsString()
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Looks into names and functions.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  text?: string | null;
}

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(private readonly people: PeopleService) {}

  @Access('signed-in')
  @Query(() => PersonConnection, { name: 'people', description: 'The people of the Compact, by name.' })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() { entity, body, text, ...page }: PeopleArgs,
  ): Promise<Connection<PersonEntity>> {
    return toConnection(await this.people.list(viewer, page, { entity, body, text }));
  }

  @Access('signed-in')
  @Query(() => PersonType, { name: 'person', description: 'One person, even one who has left.' })
  get(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<PersonEntity> {
    return this.people.get(viewer, id);
  }
}
