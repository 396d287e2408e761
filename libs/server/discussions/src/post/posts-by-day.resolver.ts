import { Access, CurrentViewer, DateScalar, IdArg, type Viewer } from '@concert/kernel';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { PostsByDay } from './posts-by-day.service.js';

@Resolver()
export class PostsByDayResolver {
  constructor(private readonly posts: PostsByDay) {}

  @Access('signed-in')
  @Query(() => Int, {
    nullable: true,
    description:
      'The number of the first post of a thread that came on that day, in the viewer’s time zone, or later; null when all are older.',
  })
  firstPostSince(
    @CurrentViewer() viewer: Viewer,
    @IdArg('threadId') threadId: string,
    @Args('day', { type: () => DateScalar }) day: string,
  ): Promise<number | null> {
    return this.posts.firstSince(viewer, threadId, day);
  }
}
