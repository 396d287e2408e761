import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { DeskVisitEntity } from './desk-visit.entity.js';

@Injectable()
export class DeskVisitStore {
  constructor(private readonly database: Database) {}

  async lastSeen(personId: string): Promise<Date | null> {
    return (await this.database.of(DeskVisitEntity).findOneBy({ personId }))?.seenAt ?? null;
  }

  async see(personId: string, seenAt: Date): Promise<void> {
    await this.database.of(DeskVisitEntity).upsert({ personId, seenAt }, ['personId']);
  }
}
