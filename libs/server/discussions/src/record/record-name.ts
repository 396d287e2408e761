import type { ThreadRecord } from './thread-record.js';

const LONGEST = 50;

/**
 * What the file is called: body, discussion and day. The subject as far as every file system takes it, in its own
 * script; what is confidential is not named where files are listed.
 */
export function recordName({ body, title, classification }: ThreadRecord, day: string): string {
  const subject = classification === 'CONFIDENTIAL' ? '' : slugOf(title);
  return `${['record', body.code, ...(subject ? [subject] : []), day].join('-')}.docx`;
}

/** Letters and numbers with hyphens between them, cut off after a whole word. */
function slugOf(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : [...word].slice(0, LONGEST).join('');
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}
