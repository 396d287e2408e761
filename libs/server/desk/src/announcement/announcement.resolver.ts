import { AUDIENCES, type Audience, LIMITS } from '@concert/contracts';
import { AudienceEnum, EntityLoaders, EntityType } from '@concert/governance';
import { Access, CurrentViewer, type RequestContext, type Viewer } from '@concert/kernel';
import { Args, ArgsType, Context, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { AnnouncementHearers, type Hearers } from './announcement-hearers.js';
import { AnnouncementHearersType } from './announcement.type.js';

@ArgsType()
class AnnouncementArgs {
  @Field({ description: 'The code of the body.' }) @IsString() @MaxLength(LIMITS.name) body: string;
  @Field(() => AudienceEnum) @IsIn(AUDIENCES) audience: Audience;
}

@Resolver(() => AnnouncementHearersType)
export class AnnouncementResolver {
  constructor(private readonly hearers: AnnouncementHearers) {}

  @Access('signed-in')
  @Query(() => AnnouncementHearersType, {
    description: 'Who would be told of an announcement, for those who may make one.',
  })
  async announcementHearers(
    @CurrentViewer() viewer: Viewer,
    @Args() { body, audience }: AnnouncementArgs,
  ): Promise<Hearers & AnnouncementHearersType> {
    const hearers = await this.hearers.preview(viewer, body, audience);
    return { ...hearers, personCount: hearers.personIds.length };
  }
}

@Resolver(() => AnnouncementHearersType)
export class HearersFields {
  constructor(private readonly all: EntityLoaders) {}

  @ResolveField(() => [EntityType], { description: 'Entities of which somebody is told.' })
  entities(@Parent() { entityIds }: Hearers, @Context() { loaders }: RequestContext) {
    return loaders.by(this.all.byId).loadMany(entityIds);
  }

  @ResolveField(() => [EntityType], {
    description:
      'Entities of which nobody is told: they have named nobody, or those they named want to hear nothing.',
  })
  deafEntities(@Parent() { deafEntityIds }: Hearers, @Context() { loaders }: RequestContext) {
    return loaders.by(this.all.byId).loadMany(deafEntityIds);
  }
}
