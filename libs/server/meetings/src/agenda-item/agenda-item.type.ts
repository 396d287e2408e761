import type { Audience, Classification } from '@concert/contracts';
import { AudienceEnum, ClassificationEnum } from '@concert/governance';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type AgendaItemKind,
  AgendaItemKindEnum,
  type AgendaItemState,
  AgendaItemStateEnum,
} from '../names/meetings.enums.js';

@ObjectType('AgendaItemActions', { description: 'What the viewer may do with an agenda item as it is now.' })
export class AgendaItemActionsType {
  @Field() edit: boolean;
  @Field({ description: 'Take it off the agenda, or one’s own proposal back.' }) remove: boolean;
  @Field({ description: 'Accept or decline it.' }) decide: boolean;
  @Field() pinPapers: boolean;
}

@ObjectType('AgendaItem', { description: 'Something a meeting is to deal with, or a proposal for it.' })
export class AgendaItemType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() title: string;
  @Field(() => String, { nullable: true, description: 'What it is about and what is asked of the meeting.' })
  annotation: string | null;
  @Field(() => AgendaItemKindEnum) kind: AgendaItemKind;
  @Field(() => AgendaItemStateEnum) state: AgendaItemState;
  @Field(() => Int, { nullable: true, description: 'How long it is planned to take.' }) minutes:
    number | null;
  @Field(() => AudienceEnum, { description: 'Who may see it; never more people than may see the meeting.' })
  audience: Audience;
  @Field(() => ClassificationEnum) classification: Classification;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => String, { nullable: true, description: 'Why it was declined.' }) declineReason: string | null;
}
