import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, GraphQLISODateTime, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { NoticeSettingEntity } from './notice-setting.entity.js';
import { NoticeSettingService } from './notice-setting.service.js';
import { ChooseNoticeSettingsInput, NoticeSettingsType } from './notice-setting.type.js';

@Resolver(() => NoticeSettingsType)
export class NoticeSettingResolver {
  constructor(private readonly settings: NoticeSettingService) {}

  @Access('signed-in')
  @Query(() => NoticeSettingsType, { description: 'When the viewer wants to be written to.' })
  noticeSettings(@CurrentViewer() viewer: Viewer): Promise<NoticeSettingEntity> {
    return this.settings.get(viewer);
  }

  @Access('signed-in')
  @Mutation(() => NoticeSettingsType, { description: 'Chooses when the viewer is written to.' })
  chooseNoticeSettings(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { quietFrom, quietUntil, ...chosen }: ChooseNoticeSettingsInput,
  ): Promise<NoticeSettingEntity> {
    return this.settings.choose(viewer, {
      ...chosen,
      quietFrom: quietFrom ?? null,
      quietUntil: quietUntil ?? null,
    });
  }

  @ResolveField(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the quiet hours of this moment end; null outside them.',
  })
  quietEndsAt(@Parent() setting: NoticeSettingEntity): Promise<Date | null> {
    return this.settings.quietEndsAt(setting);
  }
}
