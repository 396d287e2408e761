import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThreadRightsOf } from './thread-rights.js';
import { ThreadLoaders } from './thread.loaders.js';
import { mayModerate } from './thread.policy.js';
import type { ThreadRow } from './thread.store.js';
import { ThreadType } from './thread.type.js';
import type { ThreadRelabellingEntity } from './thread-relabelling.entity.js';
import { ThreadRelabellingType } from './thread-relabelling.type.js';

@Resolver(() => ThreadType)
export class ThreadRelabellingsField {
  constructor(
    private readonly threads: ThreadLoaders,
    private readonly rights: ThreadRightsOf,
  ) {}

  @ResolveField(() => [ThreadRelabellingType], {
    nullable: true,
    description:
      'The changes of its label, the oldest first; null for all but those who keep order in the thread.',
  })
  async relabellings(
    @Parent() thread: ThreadRow,
    @Context() context: RequestContext,
  ): Promise<ThreadRelabellingEntity[] | null> {
    const { standing } = await this.rights.viewer(context, thread);
    if (!mayModerate(standing)) return null;
    return context.loaders.by(this.threads.relabellings).load(thread.id);
  }
}

@Resolver(() => ThreadRelabellingType)
export class ThreadRelabellingFields {
  constructor(private readonly persons: PersonLoaders) {}

  @ResolveField(() => PersonType, { description: 'Who changed it.' })
  by(@Parent() relabelling: ThreadRelabellingEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(relabelling.personId);
  }
}
