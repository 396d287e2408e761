export interface Card {
  id: string;
  name: string;
  title: string | null;
  /** Its name, then its acronym. */
  organisation: string[];
  /** Null where the reader may not see it. */
  email: string | null;
  languages: readonly string[];
  timeZone: string;
  /** When any of this last changed is not known per field; the day of the export. */
  revised: Date;
}

/** People as vCard 4.0 (RFC 6350), for the address book of any mail program. */
export const vcards = (cards: readonly Card[]): string => cards.map(vcard).join('');

function vcard(card: Card): string {
  const { family, given } = parts(card.name);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `UID:urn:uuid:${card.id}`,
    `FN:${text(card.name)}`,
    `N:${text(family)};${text(given)};;;`,
    ...(card.organisation.length > 0 ? [`ORG:${card.organisation.map(text).join(';')}`] : []),
    ...(card.title ? [`TITLE:${text(card.title)}`] : []),
    ...(card.email ? [`EMAIL;TYPE=work:${text(card.email)}`] : []),
    ...card.languages.map((language, index) => `LANG;PREF=${index + 1}:${language}`),
    `TZ:${text(card.timeZone)}`,
    `REV:${card.revised.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The last word is taken for the family name: the product keeps names as people write them, in one piece. */
function parts(name: string): { family: string; given: string } {
  const words = name.trim().split(/\s+/);
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}

const text = (value: string): string =>
  value
    .replace(/\\/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[,;]/g, '\\$&')
    .replace(/\p{Cc}/gu, '');

const LINE_BYTES = 75;

/** Lines of at most 75 bytes, never cut inside a character; each further one begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > LINE_BYTES) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += sign;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}
