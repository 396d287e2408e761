import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RevokeCalendarFeedInput } from './calendar-feed.inputs.js';
import { CalendarFeedService, type OwnFeed } from './calendar-feed.service.js';
import { CalendarFeedType } from './calendar-feed.type.js';

@Resolver(() => CalendarFeedType)
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeedService) {}

  @Access('signed-in')
  @Query(() => [CalendarFeedType], { description: 'The viewer’s own calendar feeds, the newest first.' })
  calendarFeeds(@CurrentViewer() viewer: Viewer): Promise<OwnFeed[]> {
    return this.feeds.own(viewer);
  }

  @Access('signed-in')
  @Mutation(() => CalendarFeedType, {
    description: 'Makes a private address for a calendar programme; only this answer holds it.',
  })
  createCalendarFeed(@CurrentViewer() viewer: Viewer): Promise<OwnFeed> {
    return this.feeds.create(viewer);
  }

  @Access('signed-in')
  @Mutation(() => Boolean, { description: 'Ends one of the viewer’s feeds at once.' })
  revokeCalendarFeed(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RevokeCalendarFeedInput,
  ): Promise<boolean> {
    return this.feeds.revoke(viewer, input.id);
  }
}
