import type { Selection } from './markdown-tools';

/** Someone who can be called: as the list shows them, and as the text does. */
export interface MentionOption {
  /** Where the link in the text leads; no two options have the same. */
  address: string;
  /** What follows the @ in the text. */
  words: string;
  detail: string;
}

/** What stands between an @ and the cursor, while it may become a mention. */
export interface MentionStart {
  /** Where the @ stands. */
  at: number;
  words: string;
}

/** More than any name is long. */
const LOOK_BACK = 80;
const STARTED = /(?:^|[\s(>])@((?:[\p{L}\p{N}][^\n@()[\]]{0,39})?)$/u;

export function mentionStart(text: string, cursor: number): MentionStart | null {
  const words = STARTED.exec(text.slice(Math.max(0, cursor - LOOK_BACK), cursor))?.[1];
  return words === undefined ? null : { at: cursor - words.length - 1, words };
}

/** The text in which a link stands where the words after the @ were; the cursor behind it. */
export function withMention(
  { text, end }: Selection,
  { at }: MentionStart,
  { address, words }: Pick<MentionOption, 'address' | 'words'>,
): Selection {
  const link = `[@${words.replace(/[[\]\\]/g, '')}](${address}) `;
  const cursor = at + link.length;
  return { text: text.slice(0, at) + link + text.slice(end), start: cursor, end: cursor };
}
