import { BodyType } from '@concert/governance';
import type { RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import { ReadMarkLoaders } from './read-mark.loaders.js';

@Resolver(() => ThreadType)
export class ThreadReadFields {
  constructor(private readonly marks: ReadMarkLoaders) {}

  @ResolveField(() => Int, { description: 'The number of the last post the viewer has read; 0 when none.' })
  async readSeq(
    @Parent() thread: ThreadRow,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<number> {
    return viewer ? loaders.by(this.marks.of(viewer).readSeq).load(thread.id) : 0;
  }

  @ResolveField(() => Int, { description: 'How many posts the viewer has not read.' })
  async unread(@Parent() thread: ThreadRow, @Context() context: RequestContext): Promise<number> {
    const after = Math.max(0, thread.lastSeq - (await this.readSeq(thread, context)));
    const { viewer, loaders } = context;
    if (after === 0 || thread.movedAway === 0 || !viewer) return after;
    return after - (await loaders.by(this.marks.of(viewer).tracesUnread).load(thread.id));
  }
}

@Resolver(() => BodyType)
export class BodyReadFields {
  constructor(private readonly marks: ReadMarkLoaders) {}

  @ResolveField(() => Int, {
    description: 'In how many of the threads they may see the viewer has something unread.',
  })
  async unreadThreads(
    @Parent() body: { id: string },
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<number> {
    return viewer ? loaders.by(this.marks.of(viewer).unreadThreads).load(body.id) : 0;
  }
}
