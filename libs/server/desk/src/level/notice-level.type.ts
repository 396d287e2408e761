import { connectionOf, enumOf } from '@concert/kernel';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID } from 'class-validator';
import { NOTICE_LEVELS, type NoticeLevel } from './notice-level.entity.js';

const NoticeLevelEnum = enumOf(
  'NoticeLevel',
  NOTICE_LEVELS,
  'What a person is told of: every post; mentions and what needs them; nothing that is said.',
);

@ObjectType('NoticeLevelHere', { description: 'How much the viewer is told of a body or a thread.' })
export class NoticeLevelHereType {
  @Field(() => NoticeLevelEnum, { nullable: true, description: 'What they chose for it; null for nothing.' })
  chosen: NoticeLevel | null;
  @Field(() => NoticeLevelEnum, { description: 'What holds when they choose nothing.' })
  otherwise: NoticeLevel;
}

@ObjectType('ChosenNoticeLevel', { description: 'A level the viewer chose for a body or a thread.' })
export class ChosenNoticeLevelType {
  @Field(() => ID) id: string;
  @Field(() => NoticeLevelEnum) level: NoticeLevel;
}

@ObjectType('ChosenNoticeLevelConnection')
export class ChosenNoticeLevelConnection extends connectionOf(ChosenNoticeLevelType, 'ChosenNoticeLevel') {}

@InputType()
export class ChooseThreadLevelInput {
  @Field(() => ID) @IsUUID() threadId: string;
  @Field(() => NoticeLevelEnum, { nullable: true, description: 'Null to do as for its body.' })
  @IsOptional()
  @IsIn(NOTICE_LEVELS)
  level?: NoticeLevel | null;
}

@InputType()
export class ChooseBodyLevelInput {
  @Field({ description: 'The code of the body.' }) @IsString() @IsNotEmpty() body: string;
  @Field(() => NoticeLevelEnum, { nullable: true, description: 'Null for the usual level.' })
  @IsOptional()
  @IsIn(NOTICE_LEVELS)
  level?: NoticeLevel | null;
}
