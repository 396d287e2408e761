// What no XML file can carry (Excel's are), and lone halves of characters: never typed, only pasted by accident.
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\p{Cs}\uFDD0-\uFDEF\uFFFD-\uFFFF]/gu;

/** A text as it is kept: one form for the same letters and line ends, nothing invisible, no blanks around it. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').normalize('NFC').trim();

/** A text without line breaks. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');
