import { AUDIENCES, type Audience } from '@concert/contracts';
import { BodyLoaders, BodyType, EntityLoaders, EntityType, StandingService } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import { Clock, notFound, type RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThreadRightsOf } from './thread-rights.js';
import { mayModerate, mayMove, mayRename } from './thread.policy.js';
import type { ThreadRow } from './thread.store.js';
import { ThreadActionsType, ThreadChoiceType, ThreadType, VoiceType } from './thread.type.js';
import { type SpeakingBody, type SpeakingVoice, voiceKey, voicesIn } from './voices.js';

@Resolver(() => ThreadType)
export class ThreadFields {
  constructor(
    private readonly bodies: BodyLoaders,
    private readonly persons: PersonLoaders,
    private readonly rights: ThreadRightsOf,
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
    return thread.lastSeq - thread.movedAway;
  }

  @ResolveField(() => ThreadActionsType, {
    description: 'What the viewer may do here; the client computes no rights.',
  })
  async viewerCan(
    @Parent() thread: ThreadRow,
    @Context() context: RequestContext,
  ): Promise<ThreadActionsType> {
    const { mandate, standing, speaks, personId } = await this.rights.viewer(context, thread);
    const moderates = mayModerate(standing);
    return {
      post: speaks && !thread.closed && thread.mergedIntoId === null,
      pin: moderates,
      close: moderates,
      rename: mayRename(standing, thread, personId, speaks),
      relabel: moderates,
      move: mayMove(standing, mandate),
      movePosts: moderates && thread.mergedIntoId === null,
      inviteGuests: moderates && thread.mergedIntoId === null,
    };
  }

  @ResolveField(() => [VoiceType], {
    description: 'What the viewer may speak as here, the usual choice first.',
  })
  async viewerVoices(
    @Parent() thread: ThreadRow,
    @Context() context: RequestContext,
  ): Promise<SpeakingVoice[]> {
    return (await this.rights.viewer(context, thread)).voices;
  }
}

@Resolver(() => BodyType)
export class BodyThreadFields {
  constructor(
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [ThreadChoiceType], {
    description: 'For whom the viewer may start a thread here, and what they may speak as there.',
  })
  async threadChoices(
    @Parent() body: SpeakingBody,
    @Context() { viewer }: RequestContext,
  ): Promise<{ audience: Audience; voices: SpeakingVoice[] }[]> {
    if (!viewer) return [];
    const mandate = await this.standing.mandate(viewer);
    const choices = AUDIENCES.map((audience) => ({
      audience,
      voices: voicesIn(mandate, body, audience, this.clock.today()),
    }));
    return choices.filter(({ voices }) => voices.length > 0);
  }
}

@Resolver(() => VoiceType)
export class VoiceFields {
  constructor(private readonly entities: EntityLoaders) {}

  @ResolveField(() => EntityType)
  entity(@Parent() voice: SpeakingVoice, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(voice.entityId);
  }

  @ResolveField(() => String, {
    description: 'To be sent as `as`, e.g. UNODC:CHAIR or UNOCT:SECRETARIAT.',
  })
  async key(@Parent() voice: SpeakingVoice, @Context() { loaders }: RequestContext): Promise<string> {
    const entity = await loaders.by(this.entities.byId).load(voice.entityId);
    if (!entity) throw notFound('entity');
    return voiceKey(entity.code, voice.capacity);
  }
}
