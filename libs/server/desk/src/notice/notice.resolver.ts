import { ThreadLoaders, ThreadType } from '@concert/discussions';
import { BodyLoaders, BodyType } from '@concert/governance';
import { PersonLoaders } from '@concert/identity';
import {
  Access,
  type Connection,
  CurrentViewer,
  PageArgs,
  type RequestContext,
  toConnection,
  type Viewer,
  wording,
} from '@concert/kernel';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { NoticeEntity } from './notice.entity.js';
import { CONFIDENTIAL_THREAD } from './notice.texts.js';
import { NoticeService } from './notice.service.js';
import { MarkNoticeReadInput, NoticeConnection, NoticeType } from './notice.type.js';

@Resolver(() => NoticeType)
export class NoticeResolver {
  constructor(
    private readonly notices: NoticeService,
    private readonly bodies: BodyLoaders,
    private readonly threads: ThreadLoaders,
    private readonly persons: PersonLoaders,
  ) {}

  @Access('signed-in')
  @Query(() => NoticeConnection, {
    name: 'notices',
    description: 'What the viewer was told, the latest first.',
  })
  async list(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<NoticeEntity>> {
    return toConnection(await this.notices.list(viewer, page));
  }

  @Access('signed-in')
  @Mutation(() => NoticeType, { description: 'Marks one of the viewer’s notices as read.' })
  markNoticeRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MarkNoticeReadInput,
  ): Promise<NoticeEntity> {
    return this.notices.markRead(viewer, input.id);
  }

  @ResolveField(() => String, { description: 'What it is about, in the language of the viewer.' })
  async title(
    @Parent() { title, threadId }: NoticeEntity,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<string> {
    const thread = threadId && (await loaders.by(this.threads.byId).load(threadId));
    if (!thread) return title;
    if (thread.classification !== 'CONFIDENTIAL') return thread.title;
    const person = viewer && (await loaders.by(this.persons.byId).load(viewer.personId));
    return wording(CONFIDENTIAL_THREAD, person?.locale ?? 'en', {});
  }

  @ResolveField(() => BodyType, { nullable: true })
  async body(@Parent() { bodyId, threadId }: NoticeEntity, @Context() { loaders }: RequestContext) {
    const thread = threadId && (await loaders.by(this.threads.byId).load(threadId));
    const id = thread ? thread.bodyId : bodyId;
    return id === null ? null : loaders.by(this.bodies.byId).load(id);
  }

  @ResolveField(() => ThreadType, { nullable: true, description: 'The thread it is about.' })
  thread(@Parent() { threadId }: NoticeEntity, @Context() { loaders }: RequestContext) {
    return threadId === null ? null : loaders.by(this.threads.byId).load(threadId);
  }
}
