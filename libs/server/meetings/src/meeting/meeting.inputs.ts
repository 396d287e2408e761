import { AUDIENCES, type Audience, CLASSIFICATIONS, type Classification, LIMITS } from '@concert/contracts';
import { AudienceEnum, ClassificationEnum } from '@concert/governance';
import { Field, GraphQLISODateTime, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDate,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUrl,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';

const JOINT_BODIES = 20;
const CODE = 40;
const LINK = 2_000;
const WEB = { protocols: ['https', 'http'], require_protocol: true, require_tld: false };

@InputType({ description: 'A new meeting, seen until it is convened by those who may run meetings only.' })
export class DraftMeetingInput {
  @Field({ description: 'Code of the body that hosts it.' }) @IsString() @MaxLength(CODE) body: string;

  @Field(() => [String], { nullable: true, description: 'Codes of the bodies that sit with it.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(JOINT_BODIES)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  jointBodies?: string[] | null;

  @Field() @IsString() @Matches(/\S/) @MaxLength(LIMITS.title) title: string;
  @Field(() => GraphQLISODateTime) @IsDate() startsAt: Date;
  @Field(() => GraphQLISODateTime) @IsDate() endsAt: Date;
  @Field({ description: 'IANA name of the zone in which the time is meant, e.g. Africa/Nairobi.' })
  @IsTimeZone()
  @Matches(/^[A-Za-z]/)
  timeZone: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LIMITS.title) place?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Where to join it online.' })
  @IsOptional()
  @IsUrl(WEB)
  @MaxLength(LINK)
  link?: string | null;
  @Field(() => AudienceEnum, { nullable: true, description: 'BODY when not said.' })
  @IsOptional()
  @IsIn(AUDIENCES)
  audience?: Audience | null;
  @Field(() => ClassificationEnum, { nullable: true, description: 'UNCLASSIFIED when not said.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
}

@InputType({
  description: 'Changes of a meeting; what is not given stays. Place and link are taken away by null.',
})
export class UpdateMeetingInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;

  @Field(() => [String], { nullable: true, description: 'Codes of all bodies that sit with the host.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(JOINT_BODIES)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  jointBodies?: string[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(LIMITS.title)
  title?: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) @IsOptional() @IsDate() startsAt?: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) @IsOptional() @IsDate() endsAt?: Date | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsTimeZone() @Matches(/^[A-Za-z]/) timeZone?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LIMITS.title) place?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsUrl(WEB) @MaxLength(LINK) link?: string | null;
  @Field(() => AudienceEnum, { nullable: true }) @IsOptional() @IsIn(AUDIENCES) audience?: Audience | null;
  @Field(() => ClassificationEnum, { nullable: true })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
}

@InputType({ description: 'Convenes a drafted meeting and tells everyone in its convocation.' })
export class ConveneInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => String, {
    nullable: true,
    description:
      'The `digest` of the convocation that was shown. CONFLICT when others would be told by now than were shown.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  convocation?: string | null;
}

@InputType({ description: 'Calls a meeting off and tells everyone it had been convened for.' })
export class CancelMeetingInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field() @IsString() @IsNotEmpty() @Matches(/\S/) @MaxLength(LIMITS.reason) reason: string;
}
