import { PersonService } from '@concert/identity';
import { Clock, invalid, stale, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { endOfQuiet } from './local-times.js';
import type { NoticeSettingEntity } from './notice-setting.entity.js';
import { NoticeSettingStore } from './notice-setting.store.js';

type Chosen = Omit<NoticeSettingEntity, 'personId'>;

/** When a person wants to be written to, as they choose it themselves. */
@Injectable()
export class NoticeSettingService {
  constructor(
    private readonly settings: NoticeSettingStore,
    private readonly persons: PersonService,
    private readonly tx: Transactions,
    private readonly clock: Clock,
  ) {}

  get(viewer: Viewer): Promise<NoticeSettingEntity> {
    return this.settings.of(viewer.personId);
  }

  /** When the quiet hours of this moment end; null outside them. */
  async quietEndsAt(setting: NoticeSettingEntity): Promise<Date | null> {
    const { timeZone } = await this.persons.get(setting.personId);
    return endOfQuiet(this.clock.now(), setting, timeZone);
  }

  choose(viewer: Viewer, { version, ...chosen }: Chosen): Promise<NoticeSettingEntity> {
    return this.tx.run(async () => {
      await this.settings.lockFor(viewer.personId);
      const before = await this.settings.of(viewer.personId);
      if (before.version !== version) throw stale('noticeSettings', before.version);
      if ((chosen.quietFrom === null) !== (chosen.quietUntil === null))
        throw invalid('quietUntil', 'required');
      if (chosen.quietFrom !== null && chosen.quietFrom === chosen.quietUntil)
        throw invalid('quietUntil', 'sameAsStart');
      await this.settings.put({ ...chosen, personId: viewer.personId });
      return this.settings.of(viewer.personId);
    });
  }
}
