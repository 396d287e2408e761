import { invalid, stale, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { NoticeSettingEntity } from './notice-setting.entity.js';
import { NoticeSettingStore } from './notice-setting.store.js';

type Chosen = Omit<NoticeSettingEntity, 'personId'>;

/** When a person wants to be written to, as they choose it themselves. */
@Injectable()
export class NoticeSettingService {
  constructor(
    private readonly settings: NoticeSettingStore,
    private readonly tx: Transactions,
  ) {}

  get(viewer: Viewer): Promise<NoticeSettingEntity> {
    return this.settings.of(viewer.personId);
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
