import { type Readable, readableBy, StandingService } from '@concert/governance';
import { type PersonEntity, PersonLoaders } from '@concert/identity';
import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { endOfQuiet } from '../settings/local-times.js';
import type { NoticeSettingEntity } from '../settings/notice-setting.entity.js';
import { NoticeSettingStore } from '../settings/notice-setting.store.js';

/** Someone who is written to, as they are at this moment. */
export interface MailReader {
  person: PersonEntity;
  setting: NoticeSettingEntity;
  readable: Readable;
  /** When their quiet hours end; null outside them. */
  quietUntil: Date | null;
}

@Injectable()
export class MailReaders {
  constructor(
    private readonly persons: PersonLoaders,
    private readonly settings: NoticeSettingStore,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** Null for someone who has left. */
  async find(personId: string): Promise<MailReader | null> {
    const [person] = await this.persons.byId([personId]);
    if (!person || person.suspendedAt) return null;
    const setting = await this.settings.of(personId);
    return {
      person,
      setting,
      readable: readableBy(await this.standing.ofPerson(personId)),
      quietUntil: await endOfQuiet(this.clock.now(), setting, person.timeZone),
    };
  }
}
