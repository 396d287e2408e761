import { LOCALES, type Locale, REPRESENTATION_ROLES, type RepresentationRole } from '@concert/contracts';
import { parse } from 'csv-parse/sync';

/** One person as they stand in a pasted text; what is not said is null, what is not understood stays as written. */
export interface PastedPerson {
  /** The line of the text. */
  row: number;
  email: string | null;
  name: string | null;
  entity: string | null;
  body: string | null;
  role: string | null;
  locale: string | null;
}

export interface PastedList {
  people: PastedPerson[];
  /** Columns of a table from which nothing was taken: their headings, or `#` and their position where there is none. */
  ignoredColumns: string[];
}

/** Codes by which cells without a heading are told apart; lower case. */
export interface KnownCodes {
  entities: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
}

/** The text cannot be taken apart: a quotation mark that is never closed. */
export class UnreadableText extends Error {
  constructor(readonly line: number) {
    super('A quotation mark is not closed.');
  }
}

type Column = 'email' | 'name' | 'firstName' | 'lastName' | 'entity' | 'body' | 'role' | 'locale';

const HEADINGS = dictionary<Column>({
  email: [
    'email',
    'mail',
    'emailaddress',
    'address',
    'adresse',
    'courriel',
    'adresseelectronique',
    'adressecourriel',
    'adressedecourriel',
    'adresseemail',
    'البريدالالكتروني',
    'البريد',
  ],
  name: ['name', 'fullname', 'nom', 'nomcomplet', 'nometprenom', 'prenometnom', 'الاسم', 'الاسمالكامل'],
  firstName: ['firstname', 'givenname', 'prenom', 'الاسمالاول'],
  lastName: ['lastname', 'familyname', 'surname', 'nomdefamille', 'اسمالعائلة'],
  entity: ['entity', 'organization', 'organisation', 'agency', 'entite', 'organisme', 'الكيان', 'الجهة'],
  body: ['body', 'group', 'workinggroup', 'organe', 'groupe', 'groupedetravail', 'الهيئة', 'الفريق'],
  role: ['role', 'capacity', 'qualite', 'الصفة', 'الدور'],
  locale: ['language', 'lang', 'locale', 'langue', 'اللغة'],
});

const ROLES = dictionary<RepresentationRole>({
  REPRESENTATIVE: ['representative', 'representant', 'representante', 'ممثل', 'ممثلة'],
  ALTERNATE: ['alternate', 'suppleant', 'suppleante', 'مناوب', 'مناوبة'],
  EXPERT: ['expert', 'experte', 'خبير', 'خبيرة'],
});

const LANGUAGES = dictionary<Locale>({
  en: ['en', 'english', 'anglais', 'الانكليزية', 'الانجليزية'],
  fr: ['fr', 'french', 'francais', 'الفرنسية'],
  es: ['es', 'spanish', 'espagnol', 'espanol', 'الاسبانية'],
  ar: ['ar', 'arabic', 'arabe', 'العربية'],
  zh: ['zh', 'chinese', 'chinois', 'الصينية'],
  ru: ['ru', 'russian', 'russe', 'الروسية'],
});

/**
 * Reads what people paste: a list of addresses as mail programs write them, or a table from a spreadsheet with
 * commas, semicolons or tabs, with a row of headings in English, French or Arabic or with none. Throws UnreadableText.
 */
export function readPastedPeople(text: string, known: KnownCodes): PastedList {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const people = readAddressList(clean);
  return people ? { people, ignoredColumns: [] } : readTable(clean, known);
}

/** The person's role by its name in English, French or Arabic; what is none of them comes back as written. */
export const roleOf = (word: string): string => ROLES.get(bare(word)) ?? word;

export const localeOf = (word: string): string => LANGUAGES.get(bare(word)) ?? word;

function readAddressList(text: string): PastedPerson[] | null {
  const parts = segments(text).filter((part) => part.text !== '');
  const people = parts.map(({ text: part, line }) => ({ address: addressIn(part), line }));
  if (people.length === 0 || people.some(({ address }) => address === null)) return null;
  return people.map(({ address, line }) => ({
    row: line,
    email: address?.email ?? null,
    name: address?.name ?? null,
    entity: null,
    body: null,
    role: null,
    locale: null,
  }));
}

/** What stands between commas, semicolons, tabs and line ends, unless in quotation marks. */
function segments(text: string): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  let line = 1;
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    const ends =
      sign === undefined || sign === '\n' || (!quoted && (sign === ',' || sign === ';' || sign === '\t'));
    if (!ends) continue;
    found.push({ text: text.slice(from, at).trim(), line });
    from = at + 1;
    if (sign === '\n') {
      line += 1;
      quoted = false;
    }
  }
  return found;
}

/** `Ann Smith <ann@un.org>`, `"Smith, Ann" <ann@un.org>` or the address alone. */
function addressIn(part: string): { email: string; name: string | null } | null {
  if (part.endsWith('>')) {
    const at = part.lastIndexOf('<');
    const email = part.slice(at + 1, -1).trim();
    if (at < 0 || !email.includes('@')) return null;
    const name = part
      .slice(0, at)
      .trim()
      .replace(/^["']|["']$/g, '')
      .trim();
    return { email: bareAddress(email), name: name === '' || name.includes('@') ? null : reversed(name) };
  }
  return part.includes('@') && !/\s/.test(part) ? { email: bareAddress(part), name: null } : null;
}

const bareAddress = (email: string): string => email.replace(/^mailto:/i, '');

/** Mail programs write “Smith, Ann”. */
function reversed(name: string): string {
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  return last && first && more.length === 0 ? `${first} ${last}` : name;
}

function readTable(text: string, known: KnownCodes): PastedList {
  const records = splitTable(text);
  const [first, ...rest] = records;
  const columns = first && headings(first.cells);
  if (!columns)
    return { people: records.map(({ row, cells }) => byContent(row, cells, known)), ignoredColumns: [] };
  return {
    people: rest.map(({ row, cells }) => byHeading(row, cells, columns)),
    ignoredColumns: ignored(first.cells, columns, rest),
  };
}

/** A column is ignored when its heading is unknown or stood further to the left already, and there is something in it. */
function ignored(
  written: readonly string[],
  columns: readonly (Column | null)[],
  rows: readonly { cells: string[] }[],
): string[] {
  const filled = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell ? [at] : []))));
  return [...filled]
    .sort((one, other) => one - other)
    .filter((at) => !columns[at] || columns.indexOf(columns[at]) < at)
    .map((at) => written[at] || `#${at + 1}`);
}

function splitTable(text: string): { row: number; cells: string[] }[] {
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as {
      info: { lines: number };
      record: string[];
    }[];
    return rows
      .map(({ info, record }) => ({ row: info.lines, cells: record }))
      .filter(({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)));
  } catch (error) {
    throw new UnreadableText(Number((error as { lines?: unknown }).lines) || 1);
  }
}

/** The sign that divides the first line most often, in quotation marks left aside. */
function delimiterOf(text: string): string {
  const line = (text.split('\n').find((candidate) => candidate.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => line.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function headings(cells: string[]): (Column | null)[] | null {
  if (cells.some((cell) => cell.includes('@'))) return null;
  const columns = cells.map((cell) => HEADINGS.get(bare(cell)) ?? null);
  if (!columns.includes('email')) return null;
  // “Nom” beside “Prénom” is the family name alone.
  return columns.includes('firstName') && !columns.includes('lastName')
    ? columns.map((column) => (column === 'name' ? 'lastName' : column))
    : columns;
}

function byHeading(row: number, cells: string[], columns: (Column | null)[]): PastedPerson {
  const cell = (column: Column): string | null => cells[columns.indexOf(column)]?.trim() || null;
  const written = cell('email');
  const address = written === null ? null : addressIn(written);
  const parts = [cell('firstName'), cell('lastName')].filter((part) => part !== null).join(' ');
  const [role, locale] = [cell('role'), cell('locale')];
  return {
    row,
    email: address?.email ?? written,
    name: cell('name') ?? (parts || (address?.name ?? null)),
    entity: cell('entity'),
    body: cell('body'),
    role: role && roleOf(role),
    locale: locale && localeOf(locale),
  };
}

/** Without headings each cell says by its content what it is; what is left is the name. */
function byContent(row: number, cells: string[], known: KnownCodes): PastedPerson {
  const person: PastedPerson = {
    row,
    email: null,
    name: null,
    entity: null,
    body: null,
    role: null,
    locale: null,
  };
  const names: string[] = [];
  let addressed: string | null = null;
  for (const cell of cells.map((text) => text.trim()).filter((text) => text !== '')) {
    const code = cell.toLowerCase();
    if (cell.includes('@')) {
      const address = addressIn(cell);
      person.email ??= address?.email ?? cell;
      addressed ??= address?.name ?? null;
    } else if (known.entities.has(code)) person.entity ??= cell;
    else if (known.bodies.has(code)) person.body ??= cell;
    else if (roleOf(cell) !== cell || isOneOf(REPRESENTATION_ROLES, cell)) person.role ??= roleOf(cell);
    else if (localeOf(cell) !== cell || isOneOf(LOCALES, cell)) person.locale ??= localeOf(cell);
    else names.push(cell);
  }
  return { ...person, name: names.join(' ') || addressed };
}

const isOneOf = (values: readonly string[], word: string): boolean => values.includes(word);

/** Words by their bare form, so that “Adresse électronique” is found however it is written. */
function dictionary<Meaning extends string>(words: Record<Meaning, string[]>): Map<string, Meaning> {
  const meanings = Object.entries(words) as [Meaning, string[]][];
  return new Map(meanings.flatMap(([meaning, names]) => names.map((name) => [bare(name), meaning] as const)));
}

/** Without accents, case, spaces and signs. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
