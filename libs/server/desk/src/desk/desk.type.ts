import { CALLED_AS, type CalledAs } from '@concert/contracts';
import { enumOf } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

export const DESK_ITEM_KINDS = [
  'SEAT_REQUEST',
  'AGENDA_PROPOSAL',
  'PROGRESS_DUE',
  'ACTIVITY_LATE',
  'MENTION',
  'UNREAD_THREAD',
  'MEETING',
] as const;
export type DeskItemKind = (typeof DESK_ITEM_KINDS)[number];

const DeskItemKindEnum = enumOf(
  'DeskItemKind',
  DESK_ITEM_KINDS,
  'What is to be done with a row of the desk.',
);

const CalledAsEnum = enumOf(
  'CalledAs',
  CALLED_AS,
  'As what somebody is called in a post: by name, with their entity, or with others who sit in a body.',
);

@ObjectType('DeskMention', { description: 'How a post calls the viewer.' })
export class DeskMentionType {
  @Field(() => Int, { description: 'The number of the post in its thread.' }) seq: number;
  @Field(() => CalledAsEnum) calledAs: CalledAs;
  @Field(() => String, {
    nullable: true,
    description: 'The code of the body whose seats are called; null for a person or an entity.',
  })
  seatsOf: string | null;
}

@ObjectType('DeskItem', { description: 'One thing that waits for the viewer, or comes next.' })
export class DeskItemType {
  @Field(() => ID) id: string;
  @Field(() => DeskItemKindEnum) kind: DeskItemKind;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when or when, by its kind; null for what is due on a day.',
  })
  at: Date | null;
  @Field(() => String, { nullable: true, description: 'The day it was or is due.' })
  day?: string | null;
  @Field() title: string;
  @Field(() => String, { nullable: true }) detail: string | null;
  @Field(() => Int, { nullable: true, description: 'How many posts are unread.' }) count?: number | null;
  @Field(() => DeskMentionType, { nullable: true, description: 'For a mention.' })
  mention?: DeskMentionType | null;
  @Field(() => ID, { description: 'The request, item, activity, thread or meeting itself.' })
  subjectId: string;
}

@ObjectType('DeskChange', { description: 'Something that changed in the viewer’s bodies.' })
export class DeskChangeType {
  @Field(() => ID) id: string;
  @Field({
    description:
      'POST_ADDED, MEETING_CONVENED, MEETING_CHANGED, MEETING_CANCELLED, DOCUMENT_ADDED, DOCUMENT_REVISED, PAPER_PINNED, PROPOSAL_ACCEPTED, PROPOSAL_DECLINED, SEAT_CHANGED or WORK_PLAN_PUBLISHED.',
  })
  kind: string;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field() title: string;
  @Field(() => ID) subjectId: string;
  @Field(() => Int, { nullable: true, description: 'How many posts by others.' })
  count: number | null;
}

@ObjectType('Desk', {
  description: 'What waits for the viewer, what is next, and what changed since they were here.',
})
export class DeskType {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From when on changes are listed.' })
  since: Date | null;
  @Field(() => [DeskItemType]) waiting: DeskItemType[];
  @Field(() => [DeskItemType]) next: DeskItemType[];
  @Field(() => [DeskChangeType]) changed: DeskChangeType[];
}
