import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { CatchUpVisitEntity } from './catch-up-visit.entity.js';

@Injectable()
export class CatchUpVisitStore {
  constructor(private readonly database: Database) {}

  async last(personId: string): Promise<Date | null> {
    return (await this.database.of(CatchUpVisitEntity).findOneBy({ personId }))?.until ?? null;
  }

  /** Only forward: a window that was left open longer than another takes nothing back. */
  async note(personId: string, until: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO catch_up_visit AS visit (person_id, until) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET until = excluded.until WHERE visit.until < excluded.until`,
      [personId, until],
    );
  }
}
