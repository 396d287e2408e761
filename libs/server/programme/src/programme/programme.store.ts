import { Database, inOrder, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ProgrammeEntity } from './programme.entity.js';

@Injectable()
export class ProgrammeStore {
  constructor(private readonly database: Database) {}

  /** The newest period first. */
  page(request: PageRequest): Promise<Page<ProgrammeEntity>> {
    const query = this.database.of(ProgrammeEntity).createQueryBuilder('programme');
    return keysetPage(
      query,
      [
        { property: 'validUntil', direction: 'DESC', cast: 'date' },
        { property: 'code', direction: 'DESC', cast: 'text' },
      ],
      request,
    );
  }

  find(id: string): Promise<ProgrammeEntity | null> {
    return this.database.of(ProgrammeEntity).findOneBy({ id });
  }

  findByCode(code: string): Promise<ProgrammeEntity | null> {
    return this.database.of(ProgrammeEntity).findOneBy({ code });
  }

  /** The programme, held against changes of its state until the transaction ends. */
  hold(id: string): Promise<ProgrammeEntity | null> {
    return this.database.of(ProgrammeEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async byIds(ids: readonly string[]): Promise<(ProgrammeEntity | null)[]> {
    const rows = await this.database.of(ProgrammeEntity).findBy({ id: In([...ids]) });
    return inOrder(ids, rows, (row) => row.id);
  }

  async byCodes(codes: readonly string[]): Promise<(ProgrammeEntity | null)[]> {
    const rows = await this.database.of(ProgrammeEntity).findBy({ code: In([...codes]) });
    return inOrder(codes, rows, (row) => row.code);
  }

  add(programme: Omit<ProgrammeEntity, 'version'>): Promise<ProgrammeEntity> {
    const programmes = this.database.of(ProgrammeEntity);
    return programmes.save(programmes.create(programme));
  }

  save(programme: ProgrammeEntity): Promise<ProgrammeEntity> {
    return this.database.of(ProgrammeEntity).save(programme);
  }
}
