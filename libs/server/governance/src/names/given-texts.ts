import { LIMITS, LOCALES, type Translated } from '@concert/contracts';
import { invalid } from '@concert/kernel';

/** The languages that were really given, trimmed. English is always there, because every other falls back to it. */
export function givenTexts(given: Translated, field: string, atMost: number = LIMITS.title): Translated {
  const texts: Translated = { en: given.en.trim() };
  if (texts.en === '') throw invalid(`${field}.en`, 'isNotEmpty');
  for (const locale of LOCALES) {
    const text = given[locale]?.trim();
    if (!text) continue;
    if (text.length > atMost) throw invalid(`${field}.${locale}`, 'maxLength', { max: atMost });
    texts[locale] = text;
  }
  return texts;
}
