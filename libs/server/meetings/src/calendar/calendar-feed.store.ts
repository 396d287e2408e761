import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CalendarFeedEntity } from './calendar-feed.entity.js';

@Injectable()
export class CalendarFeedStore {
  constructor(private readonly database: Database) {}

  findByToken(tokenHash: string): Promise<CalendarFeedEntity | null> {
    return this.database.of(CalendarFeedEntity).findOneBy({ tokenHash, revokedAt: IsNull() });
  }

  ofPerson(personId: string): Promise<CalendarFeedEntity[]> {
    return this.database
      .of(CalendarFeedEntity)
      .find({ where: { personId, revokedAt: IsNull() }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  async add(feed: CalendarFeedEntity): Promise<void> {
    await this.database.of(CalendarFeedEntity).insert(feed);
  }

  async wasRead(id: string, now: Date): Promise<void> {
    await this.database.of(CalendarFeedEntity).update(id, { lastReadAt: now });
  }

  /** Ends a feed of this person; false when there is none such. */
  async revoke(id: string, personId: string, now: Date): Promise<boolean> {
    const result = await this.database
      .of(CalendarFeedEntity)
      .update({ id, personId, revokedAt: IsNull() }, { revokedAt: now });
    return (result.affected ?? 0) > 0;
  }

  /** Holds other new feeds of the same person back until this transaction ends. */
  async lockFor(personId: string): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('calendar-feed:' || $1, 0))`, [
      personId,
    ]);
  }
}
