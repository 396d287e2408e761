import { BodyLoaders, BodyType, EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThreadRightsOf } from './thread-rights.js';
import { mayModerate, mayRename } from './thread.policy.js';
import type { ThreadRow } from './thread.store.js';
import { ThreadActionsType, ThreadType, VoiceType } from './thread.type.js';
import { type SpeakingVoice, voiceKey } from './voices.js';

@Resolver(() => ThreadType)
export class ThreadFields {
  constructor(
    private readonly bodies: BodyLoaders,
    private readonly persons: PersonLoaders,
    private readonly rights: ThreadRightsOf,
    private readonly entities: EntityLoaders,
  ) {}

  @ResolveField(() => BodyType)
  body(@Parent() thread: ThreadRow, @Context() { loaders }: RequestContext) {
    return loaders.by(this.bodies.byId).load(thread.bodyId);
  }

  @ResolveField(() => PersonType)
  createdBy(@Parent() thread: ThreadRow, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(thread.createdById);
  }

  @ResolveField(() => PersonType, { description: 'Who wrote the latest post.' })
  lastPostBy(@Parent() thread: ThreadRow, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(thread.lastAuthorId);
  }

  @ResolveField(() => Int)
  postCount(@Parent() thread: ThreadRow): number {
    return thread.lastSeq;
  }

  @ResolveField(() => ThreadActionsType, {
    description: 'What the viewer may do here; the client computes no rights.',
  })
  async viewerCan(
    @Parent() thread: ThreadRow,
    @Context() context: RequestContext,
  ): Promise<ThreadActionsType> {
    const { standing, voices, personId } = await this.rights.viewer(context, thread);
    const speaks = voices.length > 0;
    const moderates = mayModerate(standing);
    return {
      post: speaks && !thread.closed,
      pin: moderates,
      close: moderates,
      rename: mayRename(standing, thread, personId, speaks),
    };
  }

  @ResolveField(() => [VoiceType], {
    description: 'What the viewer may speak as here, the usual choice first.',
  })
  async viewerVoices(
    @Parent() thread: ThreadRow,
    @Context() context: RequestContext,
  ): Promise<(SpeakingVoice & { key: string })[]> {
    const { voices } = await this.rights.viewer(context, thread);
    const entities = await context.loaders
      .by(this.entities.byId)
      .loadMany(voices.map((voice) => voice.entityId));
    return voices.map((voice, index) => {
      const entity = entities[index];
      return { ...voice, key: voiceKey(entity && 'code' in entity ? entity.code : '', voice.capacity) };
    });
  }
}

@Resolver(() => VoiceType)
export class VoiceFields {
  constructor(private readonly entities: EntityLoaders) {}

  @ResolveField(() => EntityType)
  entity(@Parent() voice: SpeakingVoice, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(voice.entityId);
  }
}
