import type { Locale } from '@concert/contracts';

const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const FROM_THE_LEFT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * A title for the middle of a sentence: where it runs the other way, the marks of Unicode keep the quotation marks and
 * numbers around it in their places. Nowhere else, because some mail programs show them.
 */
export const isolated = (title: string, locale: Locale): string =>
  (locale === 'ar' ? FROM_THE_LEFT : FROM_THE_RIGHT).test(title) ? `\u2068${title}\u2069` : title;
