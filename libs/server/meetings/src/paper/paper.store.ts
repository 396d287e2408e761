import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PaperEntity } from './paper.entity.js';

@Injectable()
export class PaperStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<PaperEntity | null> {
    return this.database.of(PaperEntity).findOneBy({ id });
  }

  /** The papers of each item in the order in which they were pinned. */
  async ofItems(itemIds: readonly string[]): Promise<PaperEntity[][]> {
    const rows = await this.database
      .of(PaperEntity)
      .find({ where: { agendaItemId: In([...itemIds]) }, order: { createdAt: 'ASC', id: 'ASC' } });
    return inGroups(itemIds, rows, (row) => row.agendaItemId);
  }

  async add(paper: PaperEntity): Promise<void> {
    await this.database.of(PaperEntity).insert(paper);
  }

  async remove(id: string): Promise<void> {
    await this.database.of(PaperEntity).delete(id);
  }

  async removeOfItem(agendaItemId: string): Promise<void> {
    await this.database.of(PaperEntity).delete({ agendaItemId });
  }
}
