import { isRightToLeft } from '@concert/contracts';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { plain, runsRightToLeft } from './direction.js';
import { MarkdownBlocks, NUMBERS, type Written } from './markdown-blocks.js';
import { RECORD_WORDS } from './record.texts.js';
import type { RecordedPost, ThreadRecord } from './thread-record.js';

/** Writes a record as a document for word processors; `base` is where addresses of this application begin. */
export async function recordDocument(record: ThreadRecord, base: string): Promise<Buffer> {
  const { locale, title, posts } = record;
  const blocks = new MarkdownBlocks({ base, picture: RECORD_WORDS[locale].picture });
  const document = new Document({
    creator: plain(record.copiedBy),
    title: plain(title),
    styles: {
      default: { document: { run: { font: 'Arial', size: 21 }, paragraph: { spacing: { after: 120 } } } },
    },
    numbering: { config: [{ reference: NUMBERS, levels: levels() }] },
    sections: [
      {
        headers: { default: new Header({ children: [line(record, runningHead(record), { small: true })] }) },
        footers: { default: new Footer({ children: [pageNumber(record)] }) },
        children: [...opening(record), ...posts.flatMap((post) => written(record, post, blocks))],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function labelOf({ locale, audience, classification }: ThreadRecord): string {
  const words = RECORD_WORDS[locale];
  return `${words.label}: ${words.audience[audience]} · ${words.classification[classification]}`;
}

const runningHead = (record: ThreadRecord): string =>
  `${record.body.code} · ${record.title} · ${labelOf(record)}`;

function opening(record: ThreadRecord): Paragraph[] {
  const { locale, title, body, posts, postCount, copiedAt, copiedBy } = record;
  const words = RECORD_WORDS[locale];
  const said = posts.filter(({ gone }) => gone !== 'moved').length;
  return [
    line(record, words.heading, { small: true }),
    line(record, title, { heading: HeadingLevel.HEADING_1 }),
    line(record, `${body.code} · ${body.name}`),
    line(record, labelOf(record)),
    line(record, `${words.extent(said, postCount)} ${words.copied(moment(record, copiedAt), copiedBy)}`),
  ];
}

function written(record: ThreadRecord, post: RecordedPost, blocks: MarkdownBlocks): Written[] {
  const words = RECORD_WORDS[record.locale];
  const seated = post.capacity === null ? words.secretariat : words.capacity[post.capacity];
  const capacity = post.guest ? words.guest : seated;
  const edited = post.editedAt ? ` (${words.edited(moment(record, post.editedAt))})` : '';
  return [
    line(record, `${post.seq}. ${post.author}, ${post.entity} – ${capacity}`, {
      heading: HeadingLevel.HEADING_2,
    }),
    line(record, `${moment(record, post.at)}${edited}`, { small: true }),
    ...(post.gone ? [line(record, words[post.gone], { italics: true })] : blocks.of(post.text)),
    ...(post.files.length > 0 ? [line(record, `${words.files}: ${post.files.join('; ')}`)] : []),
  ];
}

interface Look {
  heading?: IParagraphOptions['heading'];
  small?: boolean;
  italics?: boolean;
}

/** A line of the record's own: it runs as its language does, whatever names stand in it. */
function line({ locale }: ThreadRecord, text: string, { heading, small, italics }: Look = {}): Paragraph {
  const run = { text: plain(text), rightToLeft: runsRightToLeft(text) };
  return new Paragraph({
    bidirectional: isRightToLeft(locale),
    ...(heading ? { heading } : {}),
    children: [new TextRun({ ...run, ...(small ? { size: 18 } : {}), ...(italics ? { italics } : {}) })],
  });
}

function pageNumber({ locale }: ThreadRecord): Paragraph {
  return new Paragraph({
    bidirectional: isRightToLeft(locale),
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 18, children: [`${RECORD_WORDS[locale].page} `, PageNumber.CURRENT] })],
  });
}

/** A moment in the reader's zone, which is named. */
function moment({ locale, timeZone }: ThreadRecord, instant: Date): string {
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-u-nu-latn`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return `${time.format(instant)} (${timeZone})`;
}

const levels = () =>
  Array.from({ length: 9 }, (_, level) => ({
    level,
    format:
      [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN][level % 3] ??
      LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 720 * (level + 1), hanging: 360 } } },
  }));
