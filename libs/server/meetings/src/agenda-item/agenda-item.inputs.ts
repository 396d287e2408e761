import { AUDIENCES, type Audience, CLASSIFICATIONS, type Classification, LIMITS } from '@concert/contracts';
import { AudienceEnum, ClassificationEnum } from '@concert/governance';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { AGENDA_ITEM_KINDS, type AgendaItemKind, AgendaItemKindEnum } from '../names/meetings.enums.js';

/** A day and a half: longer items are several items. */
const MINUTES = 36 * 60;
const CODE = 40;

@InputType({
  description: 'A new item, put at the end of the agenda or proposed to those who run the meeting.',
})
export class AgendaItemInput {
  @Field(() => ID) @IsUUID() meetingId: string;
  @Field() @IsString() @Matches(/\S/) @MaxLength(LIMITS.title) title: string;
  @Field(() => String, { nullable: true, description: 'What it is about and what is asked of the meeting.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.motivation)
  annotation?: string | null;
  @Field(() => AgendaItemKindEnum) @IsIn(AGENDA_ITEM_KINDS) kind: AgendaItemKind;
  @Field(() => String, { nullable: true, description: 'Code of the entity that presents it.' })
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  presenter?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(MINUTES) minutes?: number | null;
  @Field(() => AudienceEnum, {
    nullable: true,
    description: 'That of the meeting when not said; never wider.',
  })
  @IsOptional()
  @IsIn(AUDIENCES)
  audience?: Audience | null;
  @Field(() => ClassificationEnum, { nullable: true, description: 'That of the meeting when not said.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The post it is made of: nobody who may not read that may be let in on the item, so its label is that of the thread at the widest.',
  })
  @IsOptional()
  @IsUUID()
  fromPostId?: string | null;
}

@InputType({
  description:
    'Changes of an item; what is not given stays. Annotation, presenter and minutes are taken away by null.',
})
export class UpdateAgendaItemInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(LIMITS.title)
  title?: string | null;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.motivation)
  annotation?: string | null;
  @Field(() => AgendaItemKindEnum, { nullable: true })
  @IsOptional()
  @IsIn(AGENDA_ITEM_KINDS)
  kind?: AgendaItemKind | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(CODE) presenter?:
    string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(MINUTES) minutes?: number | null;
  @Field(() => AudienceEnum, { nullable: true }) @IsOptional() @IsIn(AUDIENCES) audience?: Audience | null;
  @Field(() => ClassificationEnum, { nullable: true })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
}

@InputType({ description: 'Takes an item off the agenda, or one’s own proposal back.' })
export class RemoveAgendaItemInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'Moves an item to another place; all items are numbered anew.' })
export class MoveAgendaItemInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Its new place among all items of the agenda; 0 is the first.' })
  @IsInt()
  @Min(0)
  position: number;
  @Field(() => Int, { description: 'The `agendaVersion` of the meeting in which the order was seen.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'Accepts a proposed item at the end of the agenda, or declines it with a reason.' })
export class DecideAgendaProposalInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field() @IsBoolean() accept: boolean;
  @Field(() => String, { nullable: true, description: 'Required to decline.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}
