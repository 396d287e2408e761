import type { ProgrammeState, Translated } from '@concert/contracts';
import { connectionOf, DateScalar, PeriodType, TranslatedType } from '@concert/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProgrammeStateEnum } from '../names/programme.enums.js';

@ObjectType('ProgrammeActions', { description: 'What the viewer may do with a programme.' })
export class ProgrammeActionsType {
  @Field({ description: 'Add to its results framework, move it through its states.' }) edit: boolean;
}

@ObjectType('Programme', { description: 'A joint programme of work: the Committee’s plan for a period.' })
export class ProgrammeType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'Usually the period, e.g. 2019-2020.' }) code: string;
  @Field(() => TranslatedType) title: Translated;
  @Field(() => PeriodType) period: PeriodType;
  @Field(() => ProgrammeStateEnum) state: ProgrammeState;
  @Field(() => DateScalar, { nullable: true, description: 'The day the Committee adopted it.' }) adoptedOn:
    string | null;
}

@ObjectType('ProgrammeConnection')
export class ProgrammeConnection extends connectionOf(ProgrammeType, 'Programme') {}
