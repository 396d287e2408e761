import { BodyLoaders, BodyType } from '@concert/governance';
import {
  Access,
  type Connection,
  CurrentViewer,
  PageArgs,
  type RequestContext,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { NoticeEntity } from './notice.entity.js';
import { NoticeService } from './notice.service.js';
import { MarkNoticeReadInput, NoticeConnection, NoticeType } from './notice.type.js';

@Resolver(() => NoticeType)
export class NoticeResolver {
  constructor(
    private readonly notices: NoticeService,
    private readonly bodies: BodyLoaders,
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

  @ResolveField(() => BodyType, { nullable: true })
  body(@Parent() notice: NoticeEntity, @Context() { loaders }: RequestContext) {
    return notice.bodyId === null ? null : loaders.by(this.bodies.byId).load(notice.bodyId);
  }
}
