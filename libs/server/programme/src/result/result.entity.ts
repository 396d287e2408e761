import type { Translated } from '@concert/contracts';
import { Id, Json, Text, Uuid, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ProgrammeEntity } from '../programme/programme.entity.js';

export const RESULT_LEVELS = ['PRIORITY', 'OUTCOME', 'OUTPUT'] as const;
export type ResultLevel = (typeof RESULT_LEVELS)[number];

/** What a programme wants to reach: priorities, the outcomes under them, and the outputs that activities serve. */
@Entity('result')
@Index('result_number', ['programmeId', 'number'], { unique: true })
@Index('result_parent', ['parentId'])
@Check('result_level', `level IN ('PRIORITY', 'OUTCOME', 'OUTPUT')`)
@Check('result_place', `(level = 'PRIORITY') = (parent_id IS NULL)`)
export class ResultEntity {
  @Id('result_pkey') id: string;
  @Uuid() @ForeignKey(() => ProgrammeEntity, { name: 'result_programme' }) programmeId: string;
  @Uuid({ nullable: true }) @ForeignKey(() => ResultEntity, { name: 'result_parent_fkey' }) parentId:
    string | null;
  @Text() level: ResultLevel;
  /** 1, 1.2, 1.2.3: the place in the tree. */
  @Text() number: string;
  /** The number in a form that sorts as people count. */
  @Text() numberKey: string;
  @Json() title: Translated;
  @Version() version: number;
}
