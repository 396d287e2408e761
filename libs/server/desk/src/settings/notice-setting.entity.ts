import { Count, Flag, Text, Version } from '@concert/kernel';
import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export const DIGEST_PERIODS = ['NONE', 'DAILY', 'WEEKLY'] as const;
export type DigestPeriod = (typeof DIGEST_PERIODS)[number];

/** When a person wants to be written to; hours and days are those of their own zone. */
@Entity('notice_setting')
@Check('notice_setting_digest', `digest IN ('NONE', 'DAILY', 'WEEKLY')`)
@Check('notice_setting_hour', 'digest_hour BETWEEN 0 AND 23')
@Check('notice_setting_weekday', 'digest_weekday BETWEEN 1 AND 7')
@Check('notice_setting_quiet', 'num_nonnulls(quiet_from, quiet_until) IN (0, 2)')
export class NoticeSettingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notice_setting_pkey' })
  @ForeignKey('PersonEntity', 'id', { name: 'notice_setting_person' })
  personId: string;
  /** HH:MM; from then until `quietUntil`, perhaps on the next day, nothing is mailed. */
  @Text({ nullable: true }) quietFrom: string | null;
  @Text({ nullable: true }) quietUntil: string | null;
  /** Whether what needs them is mailed when it happens, instead of with the rest. */
  @Flag({ default: true }) atOnce: boolean;
  @Text() digest: DigestPeriod;
  @Count() digestHour: number;
  /** 1 is Monday; of a weekly digest. */
  @Count() digestWeekday: number;
  @Version() version: number;
}

/** Of whoever has chosen nothing. */
export const usualSetting = (personId: string): NoticeSettingEntity => ({
  personId,
  quietFrom: null,
  quietUntil: null,
  atOnce: true,
  digest: 'DAILY',
  digestHour: 8,
  digestWeekday: 1,
  version: 0,
});
