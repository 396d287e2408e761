import { INTERFACE_LOCALES, type InterfaceLocale, type Locale } from '@concert/contracts';
import { wording } from '@concert/kernel';
import { REPLY_MARK } from '../inbound/quote-marks.js';
import { ANSWER, CHOOSE, GREETING, OPEN, REPLY_ABOVE } from './mail.texts.js';

/** One thing a mail tells of, with the address at which it is read. */
export interface Told {
  heading: string;
  lines: readonly string[];
  link: string;
  /** Where and under which subject this alone is answered, in a mail that tells of several things. */
  answer?: { address: string; subject: string };
}

export interface Letter {
  locale: Locale;
  name: string;
  opening: string | null;
  told: readonly Told[];
  /** Where the reader chooses what is mailed, and where they stop this. */
  settings: string;
  stop: { words: string; link: string };
  /** Answers are posted: what stands above the first line of it. */
  answerable: boolean;
}

const RIGHT_TO_LEFT = new Set<Locale>(['ar']);

/** The interface language in which a person is written to. */
export const spoken = (locale: Locale): InterfaceLocale =>
  INTERFACE_LOCALES.find((candidate) => candidate === locale) ?? 'en';

export function asText(letter: Letter): string {
  const { locale, name, opening, told, settings, stop, answerable } = letter;
  const parts = [
    ...(answerable ? [replyLine(locale)] : []),
    wording(GREETING, locale, { name }),
    ...(opening === null ? [] : [opening]),
    ...told.map(({ heading, lines, link, answer }) =>
      [
        `${heading}.`,
        ...lines,
        link,
        ...(answer ? [labelled(wording(ANSWER, locale, {}), answer.address, locale)] : []),
      ].join('\n'),
    ),
    [
      '-- ',
      labelled(wording(CHOOSE, locale, {}), settings, locale),
      labelled(stop.words, stop.link, locale),
    ].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

// Mail programs know tables of styles badly: what little there is stands at each element.
const PAGE =
  'margin:0;padding:24px;background:#f4f5f7;color:#1c2430;font:16px/1.5 system-ui,Arial,sans-serif';
const SHEET =
  'max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px;overflow-wrap:break-word;word-break:break-word';
const ENTRY = 'margin:0 0 20px;padding:0 0 16px;border-bottom:1px solid #dfe3e8';
const REPLY = 'margin:0 0 12px;color:#5a6472;font-size:13px;text-align:center';
const SMALL = 'margin:24px 0 0;color:#5a6472;font-size:13px';

export function asHtml(letter: Letter): string {
  const { name, opening, told, settings, stop, answerable } = letter;
  const locale = spoken(letter.locale);
  const entries = told.map(
    ({ heading, lines, link, answer }) =>
      // A heading is in the reader’s language, even where it begins with the code of a body.
      `<div style="${ENTRY}"><p style="margin:0 0 4px"><strong>${escaped(unbroken(heading, locale))}</strong></p>` +
      lines.map((line) => `<p style="margin:0 0 4px" dir="auto">${escaped(line)}</p>`).join('') +
      `<p style="margin:0">${anchor(link, wording(OPEN, locale, {}))}` +
      (answer ? ` · ${anchor(mailTo(answer), wording(ANSWER, locale, {}))}` : '') +
      '</p></div>',
  );
  const reply = answerable ? `<p style="${REPLY}" dir="auto">${escaped(replyLine(locale))}</p>` : '';
  const direction = RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr';
  return (
    `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8"></head>` +
    `<body style="${PAGE}" dir="${direction}">${reply}<div style="${SHEET}"><p style="margin:0 0 16px">${escaped(wording(GREETING, locale, { name }))}</p>` +
    (opening === null ? '' : `<p style="margin:0 0 20px">${escaped(opening)}</p>`) +
    entries.join('') +
    `<p style="${SMALL}">${anchor(settings, wording(CHOOSE, locale, {}))} · ${anchor(stop.link, stop.words)}</p></div></body></html>\n`
  );
}

const labelled = (words: string, value: string, locale: Locale): string =>
  `${words}${locale === 'fr' ? ' ' : ''}: ${value}`;

/** No line of French begins with a sign that belongs to the word before it, or ends with an opening quotation mark. */
const unbroken = (text: string, locale: Locale): string =>
  locale === 'fr' ? text.replace(/« /g, '«\u00a0').replace(/ ([»:;?!])/g, '\u00a0$1') : text;

const replyLine = (locale: Locale): string =>
  `${REPLY_MARK} ${wording(REPLY_ABOVE, locale, {})} ${REPLY_MARK}`;

const anchor = (link: string, words: string): string =>
  `<a href="${escaped(link)}" style="color:#1859a9">${escaped(words)}</a>`;

// Some mail programs read a bare plus sign as a space.
const mailTo = ({ address, subject }: NonNullable<Told['answer']>): string =>
  `mailto:${address.replace('+', '%2B')}?subject=${encodeURIComponent(subject)}`;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
