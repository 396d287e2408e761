import type { Audience, Classification } from '@concert/contracts';
import { AudienceEnum, ClassificationEnum } from '@concert/governance';
import { connectionOf } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { type MeetingState, MeetingStateEnum } from '../names/meetings.enums.js';

@ObjectType('MeetingActions', { description: 'What the viewer may do with a meeting as it is now.' })
export class MeetingActionsType {
  @Field({ description: 'Change its title, time, place and label.' }) edit: boolean;
  @Field() convene: boolean;
  @Field() cancel: boolean;
  @Field({ description: 'Add, change, order and remove agenda items, pin papers.' }) buildAgenda: boolean;
  @Field() proposeAgendaItem: boolean;
  @Field({ description: 'Accept or decline what members propose.' }) decideAgendaItem: boolean;
}

@ObjectType('Meeting', { description: 'A sitting of a body, alone or jointly with others.' })
export class MeetingType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() title: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'Given when convened. Meetings of each audience of a body are counted for themselves, so that nobody sees a gap.',
  })
  number: number | null;
  @Field(() => MeetingStateEnum) state: MeetingState;
  @Field(() => GraphQLISODateTime) startsAt: Date;
  @Field(() => GraphQLISODateTime) endsAt: Date;
  @Field({ description: 'IANA name of the zone in which the time was set.' }) timeZone: string;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => String, { nullable: true, description: 'Where to join it online.' }) link: string | null;
  @Field(() => AudienceEnum, { description: 'Who may see it; in a joint sitting, of any of its bodies.' })
  audience: Audience;
  @Field(() => ClassificationEnum, {
    description: 'The title of a confidential meeting never leaves for calendars or mail.',
  })
  classification: Classification;
  @Field(() => String, { nullable: true }) cancelReason: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null for a draft.' })
  convenedAt: Date | null;
}

@ObjectType('MeetingConnection')
export class MeetingConnection extends connectionOf(MeetingType, 'Meeting') {}
