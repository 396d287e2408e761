import { Database, inGroups, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ResultEntity } from './result.entity.js';

@Injectable()
export class ResultStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<ResultEntity | null> {
    return this.database.of(ResultEntity).findOneBy({ id });
  }

  findByNumber(programmeId: string, number: string): Promise<ResultEntity | null> {
    return this.database.of(ResultEntity).findOneBy({ programmeId, number });
  }

  outputsOf(programmeId: string): Promise<ResultEntity[]> {
    return this.database
      .of(ResultEntity)
      .find({ where: { programmeId, level: 'OUTPUT' }, order: { numberKey: 'ASC' } });
  }

  async byIds(ids: readonly string[]): Promise<(ResultEntity | null)[]> {
    const rows = await this.database.of(ResultEntity).findBy({ id: In([...ids]) });
    return inOrder(ids, rows, (row) => row.id);
  }

  async prioritiesOf(programmeIds: readonly string[]): Promise<ResultEntity[][]> {
    const rows = await this.database.of(ResultEntity).find({
      where: { programmeId: In([...programmeIds]), level: 'PRIORITY' },
      order: { numberKey: 'ASC' },
    });
    return inGroups(programmeIds, rows, (row) => row.programmeId);
  }

  async childrenOf(parentIds: readonly string[]): Promise<ResultEntity[][]> {
    const rows = await this.database
      .of(ResultEntity)
      .find({ where: { parentId: In([...parentIds]) }, order: { numberKey: 'ASC' } });
    return inGroups<string | null, ResultEntity>(parentIds, rows, (row) => row.parentId);
  }

  async numbersBelow(programmeId: string, parentId: string | null): Promise<string[]> {
    const rows = await this.database.query<{ number: string }>(
      'SELECT number FROM result WHERE programme_id = $1 AND parent_id IS NOT DISTINCT FROM $2',
      [programmeId, parentId],
    );
    return rows.map((row) => row.number);
  }

  add(result: Omit<ResultEntity, 'version'>): Promise<ResultEntity> {
    const results = this.database.of(ResultEntity);
    return results.save(results.create(result));
  }

  /** The result, held until the transaction ends. */
  hold(id: string): Promise<ResultEntity | null> {
    return this.database.of(ResultEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  save(result: ResultEntity): Promise<ResultEntity> {
    return this.database.of(ResultEntity).save(result);
  }
}
