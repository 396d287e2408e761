import type { InterfaceLocale } from '@concert/contracts';
import { RECORD_WORDS } from '../record/record.texts.js';
import type { PostVoice } from '../thread/voices.js';

/** As what a post was said, in words: `IOM, Member`; of a guest, where they come from. */
export function voiceWords(
  { capacity, organisation }: Pick<PostVoice, 'capacity' | 'organisation'>,
  acronym: string,
  locale: InterfaceLocale,
): string {
  const { guest, secretariat, capacity: seats } = RECORD_WORDS[locale];
  const parts =
    organisation === null
      ? [acronym, capacity === null ? secretariat : seats[capacity]]
      : [guest, organisation];
  return parts.filter((part) => part !== '').join(locale === 'ar' ? '، ' : ', ');
}
