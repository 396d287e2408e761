import { endingOf } from './file-name.js';

/** What may not be told apart, or what a browser might run, is only bytes. */
export const ONLY_BYTES = 'application/octet-stream';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Beginnings that only one kind of file has. */
const BEGINNINGS: [hex: string, mediaType: string][] = [
  ['255044462d', 'application/pdf'],
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['474946383761', 'image/gif'],
  ['474946383961', 'image/gif'],
  ['49492a00', 'image/tiff'],
  ['4d4d002a', 'image/tiff'],
  ['7b5c727466', 'application/rtf'],
  ['377abcaf271c', 'application/x-7z-compressed'],
];

/** Kinds that are all ZIP archives inside, by a folder or word only they have. */
const ZIPPED: [inside: string, ending: string, mediaType: string][] = [
  ['word/', 'docx', `${OFFICE}.wordprocessingml.document`],
  ['xl/', 'xlsx', `${OFFICE}.spreadsheetml.sheet`],
  ['ppt/', 'pptx', `${OFFICE}.presentationml.presentation`],
  [`mimetype${OPEN_DOCUMENT}.text`, 'odt', `${OPEN_DOCUMENT}.text`],
  [`mimetype${OPEN_DOCUMENT}.spreadsheet`, 'ods', `${OPEN_DOCUMENT}.spreadsheet`],
  [`mimetype${OPEN_DOCUMENT}.presentation`, 'odp', `${OPEN_DOCUMENT}.presentation`],
];

/** The older Office kinds share one container; only the ending tells them apart. */
const COMPOUND: Record<string, string> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  msg: 'application/vnd.ms-outlook',
};

const TEXTS: Record<string, string> = { csv: 'text/csv', md: 'text/markdown', ics: 'text/calendar' };
const RUNNABLE = /<\s*(!doctype|html|head|body|script|svg|iframe|\?xml|style|meta|img|a\s|math)/i;
const RUNNABLE_ENDINGS = new Set([
  'html',
  'htm',
  'xhtml',
  'svg',
  'xml',
  'js',
  'mjs',
  'css',
  'swf',
  'mht',
  'mhtml',
  'hta',
]);

/** What a file is, from its first bytes and its ending; what the browser claims is not asked. */
export function mediaTypeOf(head: Buffer, fileName: string): string {
  const ending = endingOf(fileName);
  const hex = head.subarray(0, 16).toString('hex');
  const known = BEGINNINGS.find(([beginning]) => hex.startsWith(beginning));
  if (known) return known[1];
  if (hex.startsWith('504b0304')) return zipped(head, ending);
  if (hex.startsWith('d0cf11e0a1b11ae1')) return COMPOUND[ending] ?? ONLY_BYTES;
  if (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP')
    return 'image/webp';
  return text(head, ending);
}

function zipped(head: Buffer, ending: string): string {
  const names = head.toString('latin1');
  const inside = ZIPPED.find(([word]) => names.includes(word));
  if (inside) return inside[2];
  // Some writers put the telling folder later than the bytes we look at; then the ending is believed.
  const claimed = ZIPPED.find(([, usual]) => usual === ending);
  return claimed?.[2] ?? 'application/zip';
}

function text(head: Buffer, ending: string): string {
  if (RUNNABLE_ENDINGS.has(ending)) return ONLY_BYTES;
  try {
    // Streamed, so that a letter cut in two at the end of the bytes is not taken for a fault.
    const words = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    if (words.includes('\0') || RUNNABLE.test(words)) return ONLY_BYTES;
    return TEXTS[ending] ?? 'text/plain';
  } catch {
    return ONLY_BYTES;
  }
}
