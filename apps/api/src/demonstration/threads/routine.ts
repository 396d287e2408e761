import type { Locale } from '@concert/contracts';
import type { Chance } from '../chance.js';
import { CAST, type Member } from '../people/cast.js';
import { INTRODUCTIONS } from './committee.js';
import type { Conversation, Said } from './conversation.js';

/** What people write when they are asked for a date; taken in turns. */
const AVAILABILITY: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: [
    'The first date suits us.',
    'Both are fine; the first is better.',
    'We can join, remotely, for the first hour.',
    'The second date would be better for us: we have a board meeting in the same week.',
    'Fine with us. Please circulate the papers in good time.',
    'We shall be there, with two people.',
  ],
  fr: [
    'La première date nous convient.',
    'Présents, à distance.',
    'Les deux dates sont possibles, avec une préférence pour la première.',
    'Nous serons là. Merci de prévoir l’interprétation.',
  ],
  es: ['La primera fecha nos conviene.', 'Podemos participar a distancia.'],
  ar: ['الموعد الأول مناسب لنا.', 'سنشارك عن بُعد.'],
};

const speakersOf = (body: string): Member[] =>
  CAST.filter(
    (member) =>
      member.leftDaysAgo === undefined &&
      (member.speaksIn ?? []).some((mandate) => mandate.split(':')[0] === body),
  );

/** The thread in which every group looks for a date; `mayAnswer` leaves out who has no voice there. */
export function availability(
  body: string,
  chair: string,
  mayAnswer: (key: string) => boolean,
  began: number,
  chance: Chance,
): Conversation {
  const asked: Said = {
    by: chair,
    language: 'en',
    text: `For our next regular meeting I see two possible dates, both at the usual hour. Please say here which one suits your entity; the convocation goes out once we have a majority.`,
  };
  const answers = speakersOf(body)
    .filter((member) => member.key !== chair && mayAnswer(member.key))
    .map((member): Said => {
      const language = member.languages[0] ?? 'en';
      const words = AVAILABILITY[language] ?? AVAILABILITY.en ?? [];
      return { by: member.key, language: AVAILABILITY[language] ? language : 'en', text: chance.pick(words) };
    });
  const settled: Said = {
    by: chair,
    language: 'en',
    text: 'Thank you. The first date has it; you will find the meeting in the calendar.',
  };
  return {
    body,
    title: 'Date of our next meeting',
    began,
    ended: began - 9,
    posts: [asked, ...answers, settled],
  };
}

/** Everyone who speaks in the Committee says who they are. */
export function introductions(): Conversation {
  const posts = Object.entries(INTRODUCTIONS).map(([by, [language, text]]): Said => ({
    by,
    language: language as Locale,
    text,
  }));
  const first: Said = {
    by: 'secretariat',
    language: 'en',
    text: 'New faces on all sides: please introduce yourself in one or two sentences, in your own language.',
  };
  return {
    body: 'CC',
    title: 'Introductions: who we are',
    audience: 'COMPACT',
    began: 285,
    ended: 242,
    posts: [first, ...posts],
  };
}
