import { Config, isUuid, Signatures, Transactions } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { NoticeSettingStore } from '../settings/notice-setting.store.js';

export type Stoppable = 'AT_ONCE' | 'DIGEST';

const PURPOSE = 'mail.unsubscribe';

/** Addresses that stop mail without signing in, and do nothing else: they carry whose mail and which, signed. */
@Injectable()
export class Unsubscribing {
  constructor(
    private readonly settings: NoticeSettingStore,
    private readonly signatures: Signatures,
    private readonly config: Config,
    private readonly tx: Transactions,
  ) {}

  async addressFor(personId: string, what: Stoppable): Promise<string> {
    const token = await this.signatures.sign(PURPOSE, `${what}.${personId}`);
    return `${this.config.publicUrl}/mail/unsubscribe/${token}`;
  }

  /** Whose mail an address stops, and which; null for one that is not ours. */
  async read(token: string): Promise<{ personId: string; what: Stoppable } | null> {
    const text = await this.signatures.read(PURPOSE, token);
    const [what, personId] = text?.split('.') ?? [];
    if ((what !== 'AT_ONCE' && what !== 'DIGEST') || !personId || !isUuid(personId)) return null;
    return { personId, what };
  }

  /** Stopping twice is stopping once. */
  stop(personId: string, what: Stoppable): Promise<void> {
    return this.tx.run(async () => {
      await this.settings.lockFor(personId);
      const setting = await this.settings.of(personId);
      const stopped = what === 'AT_ONCE' ? !setting.atOnce : setting.digest === 'NONE';
      if (stopped) return;
      await this.settings.put({
        ...setting,
        ...(what === 'AT_ONCE' ? { atOnce: false } : { digest: 'NONE' as const }),
      });
    });
  }
}
