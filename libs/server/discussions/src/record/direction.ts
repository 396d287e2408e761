const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether a text runs from right to left: its first letter decides, as in a browser. */
export const runsRightToLeft = (text: string): boolean =>
  RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');

/** What no XML takes, though a person may have pasted it. */
export const plain = (text: string): string => text.replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
