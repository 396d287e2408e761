import type { BodyKind, Translated } from '@concert/contracts';
import { connectionOf, DateScalar, PeriodType, TranslatedType } from '@concert/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BodyKindEnum } from '../names/governance.enums.js';

@ObjectType('BodyName', { description: 'What a body was called, and when.' })
export class BodyNameType {
  @Field(() => TranslatedType) name: Translated;
  @Field(() => PeriodType) period: PeriodType;
}

@ObjectType('BodyActions', { description: 'What the viewer may do in a body, by the table of rights.' })
export class BodyActionsType {
  @Field({ description: 'For the viewer’s entity, which holds no seat here and waits for no answer.' })
  requestSeat: boolean;
  @Field() decideSeatRequest: boolean;
  @Field() appoint: boolean;
  @Field() administer: boolean;
  @Field() startThread: boolean;
  @Field() post: boolean;
  @Field() moderate: boolean;
  @Field() uploadDocument: boolean;
  @Field({ description: 'Convene meetings, build agendas, run them.' }) convene: boolean;
  @Field() proposeAgendaItem: boolean;
  @Field() proposeActivity: boolean;
  @Field() publishWorkPlan: boolean;
  @Field() proposeTermsOfReference: boolean;
}

@ObjectType('Body', { description: 'Anything that meets, as it was on one day (`asOf`).' })
export class BodyType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'CC, WG1 … WG8.' }) code: string;
  @Field(() => String, { nullable: true }) shortCode: string | null;
  @Field(() => BodyKindEnum) kind: BodyKind;
  @Field(() => DateScalar, { nullable: true }) established: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The first day it no longer exists.' }) dissolved:
    string | null;
  @Field() observersMaySpeak: boolean;
  @Field(() => DateScalar, { description: 'The day whose name, seats and officers are shown.' }) asOf: string;
}

@ObjectType('BodyConnection')
export class BodyConnection extends connectionOf(BodyType, 'Body') {}
