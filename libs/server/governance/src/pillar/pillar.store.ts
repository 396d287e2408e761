import { Database, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PillarEntity } from './pillar.entity.js';

@Injectable()
export class PillarStore {
  constructor(private readonly database: Database) {}

  all(): Promise<PillarEntity[]> {
    return this.database.of(PillarEntity).find({ order: { number: 'ASC' } });
  }

  async byIds(ids: readonly string[]): Promise<(PillarEntity | null)[]> {
    return inOrder(ids, await this.database.of(PillarEntity).findBy({ id: In([...ids]) }), (row) => row.id);
  }
}
