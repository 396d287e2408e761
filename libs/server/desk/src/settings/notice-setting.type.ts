import { enumOf } from '@concert/kernel';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { DIGEST_PERIODS, type DigestPeriod } from './notice-setting.entity.js';

const DigestPeriodEnum = enumOf('DigestPeriod', DIGEST_PERIODS, 'How often what is new is mailed together.');

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const QUIET = { nullable: true, description: 'HH:MM in the viewer’s zone; null for no quiet hours.' };

@ObjectType('NoticeSettings', {
  description: 'When the viewer wants to be written to, by the clock of their zone.',
})
export class NoticeSettingsType {
  @Field(() => String, QUIET) quietFrom: string | null;
  @Field(() => String, QUIET) quietUntil: string | null;
  @Field({ description: 'Whether what needs them is mailed when it happens.' }) atOnce: boolean;
  @Field(() => DigestPeriodEnum) digest: DigestPeriod;
  @Field(() => Int, { description: 'From 0 to 23.' }) digestHour: number;
  @Field(() => Int, { description: '1 is Monday; of a weekly digest.' }) digestWeekday: number;
  @Field(() => Int, { description: 'To be sent with a change.' }) version: number;
}

@InputType()
export class ChooseNoticeSettingsInput {
  @Field(() => String, QUIET) @IsOptional() @Matches(TIME) quietFrom?: string | null;
  @Field(() => String, QUIET) @IsOptional() @Matches(TIME) quietUntil?: string | null;
  @Field() @IsBoolean() atOnce: boolean;
  @Field(() => DigestPeriodEnum) @IsIn(DIGEST_PERIODS) digest: DigestPeriod;
  @Field(() => Int) @IsInt() @Min(0) @Max(23) digestHour: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(7) digestWeekday: number;
  @Field(() => Int) @IsInt() version: number;
}
