import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NoticeSettingEntity, usualSetting } from './notice-setting.entity.js';

@Injectable()
export class NoticeSettingStore {
  constructor(private readonly database: Database) {}

  async of(personId: string): Promise<NoticeSettingEntity> {
    return (await this.database.of(NoticeSettingEntity).findOneBy({ personId })) ?? usualSetting(personId);
  }

  async ofAll(personIds: readonly string[]): Promise<Map<string, NoticeSettingEntity>> {
    const rows = await this.database.of(NoticeSettingEntity).findBy({ personId: In([...personIds]) });
    return new Map(rows.map((row) => [row.personId, row]));
  }

  /** Holds other changes by the same person back until this transaction ends. */
  async lockFor(personId: string): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('notice-setting:' || $1, 0))`, [
      personId,
    ]);
  }

  async put(setting: Omit<NoticeSettingEntity, 'version'>): Promise<void> {
    await this.database.query(
      `INSERT INTO notice_setting (person_id, quiet_from, quiet_until, at_once, digest, digest_hour, digest_weekday, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
       ON CONFLICT (person_id) DO UPDATE SET quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, at_once = excluded.at_once,
         digest = excluded.digest, digest_hour = excluded.digest_hour, digest_weekday = excluded.digest_weekday, version = notice_setting.version + 1`,
      [
        setting.personId,
        setting.quietFrom,
        setting.quietUntil,
        setting.atOnce,
        setting.digest,
        setting.digestHour,
        setting.digestWeekday,
      ],
    );
  }
}
