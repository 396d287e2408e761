import { EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import { Access, CurrentViewer, type RequestContext, type Viewer } from '@concert/kernel';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Called } from './called-persons.js';
import { CalledArgs, MentionableArgs } from './mention.inputs.js';
import { CalledType, MentionableType } from './mention.type.js';
import { type Mentionable, Mentionables } from './mentionables.js';

@Resolver(() => MentionableType)
export class MentionResolver {
  constructor(
    private readonly mentioning: Mentionables,
    private readonly persons: PersonLoaders,
    private readonly entities: EntityLoaders,
  ) {}

  @Access('signed-in')
  @Query(() => [MentionableType], {
    description:
      'Who can be called in a text that is to be said in a body: persons, entities, then seats together.',
  })
  mentionables(
    @CurrentViewer() viewer: Viewer,
    @Args() { body, audience, text }: MentionableArgs,
  ): Promise<Mentionable[]> {
    return this.mentioning.find(viewer, body, audience, text);
  }

  @Access('signed-in')
  @Query(() => CalledType, {
    description: 'Whom a text would reach by its mentions, were it said in a body.',
  })
  calledBy(@CurrentViewer() viewer: Viewer, @Args() { body, audience, text }: CalledArgs): Promise<Called> {
    return this.mentioning.reachedBy(viewer, body, audience, text);
  }

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { personId }: Mentionable, @Context() { loaders }: RequestContext) {
    return personId === null ? null : loaders.by(this.persons.byId).load(personId);
  }

  @ResolveField(() => EntityType, { nullable: true })
  entity(@Parent() { entityId }: Mentionable, @Context() { loaders }: RequestContext) {
    return entityId === null ? null : loaders.by(this.entities.byId).load(entityId);
  }
}

@Resolver(() => CalledType)
export class CalledFields {
  constructor(private readonly people: PersonLoaders) {}

  @ResolveField(() => [PersonType], { description: 'Without the viewer.' })
  persons(@Parent() { personIds }: Called, @Context() { loaders }: RequestContext) {
    return loaders.by(this.people.byId).loadMany(personIds);
  }
}
