import { describe, expect, it } from '@jest/globals';
import { replyText } from './reply-text.js';

const MARK = '##~ Reply above this line: your reply is posted in the discussion ##~';
const mail = (...lines: string[]): string => lines.join('\r\n');

describe('what somebody wrote in a reply by mail', () => {
  it.each<[string, string]>([
    [
      'Gmail',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        'On Sun, 22 Nov 2026 at 15:00, Concert <no-reply@concert.example>',
        'wrote:',
        '',
        `> ${MARK}`,
        '>',
        '> Dear Ann,',
      ),
    ],
    [
      'Gmail in French',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        'Le dim. 22 nov. 2026 à 15:00, Concert <no-reply@concert.example> a',
        'écrit :',
        `> ${MARK}`,
      ),
    ],
    [
      'Gmail in Spanish',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        'El dom, 22 nov 2026 a las 15:00, Concert (<no-reply@concert.example>) escribió:',
        '',
        '> Dear Ann,',
      ),
    ],
    [
      'Gmail in Russian',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        'вс, 22 нояб. 2026 г. в 15:00, Concert <no-reply@concert.example>:',
        '',
        '> Dear Ann,',
      ),
    ],
    [
      'Gmail in Arabic',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        '\u202bفي الأحد، 22 نوفمبر 2026 في 3:00 م تمت كتابة ما يلي بواسطة ‪Concert‬‏ <‪no-reply@concert.example‬‏>:\u202c',
        '',
        '> Dear Ann,',
      ),
    ],
    [
      'Apple Mail',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        '> On 22 Nov 2026, at 15:00, Concert <no-reply@concert.example> wrote:',
        '> ',
        `> ${MARK}`,
        '',
      ),
    ],
    [
      'Outlook',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        '________________________________',
        'From: Concert <no-reply@concert.example>',
        'Sent: Sunday, November 22, 2026 3:00 PM',
        'To: Ann <ann@example.org>',
        'Subject: You were mentioned',
        '',
        MARK,
        '',
        'Dear Ann,',
      ),
    ],
    [
      'Outlook in French, the mark lost',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        'De : Concert <no-reply@concert.example>',
        'Envoyé : dimanche 22 novembre 2026 15:00',
        'À : Ann <ann@example.org>',
        'Objet : Vous êtes mentionnée',
        '',
        'Bonjour Ann,',
      ),
    ],
    [
      'Outlook in Arabic, the mark lost',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        'من: Concert <no-reply@concert.example>',
        'تم الإرسال: الأحد 22 نوفمبر 2026',
        'إلى: Ann',
        'الموضوع: ورد ذكركم',
        '',
        'تحية طيبة',
      ),
    ],
    [
      'Outlook in Russian, with bold names of headers',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        '*От:* Concert <no-reply@concert.example>',
        '*Отправлено:* воскресенье',
        '*Кому:* Ann',
        '*Тема:* Вас упомянули',
      ),
    ],
    [
      'Outlook in Arabic with another word for the date',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        'من: Concert <no-reply@concert.example>',
        'تاريخ الإرسال: 22 نوفمبر 2026',
        'إلى: Ann',
        'الموضوع: ورد ذكركم',
      ),
    ],
    [
      'Outlook on a telephone in German',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        'Outlook für iOS beziehen<https://aka.ms/o0ukef>',
        '________________________________',
        'Von: Concert <no-reply@concert.example>',
        'Datum: Sonntag, 22. November 2026 um 15:00',
        'An: Ann',
        'Betreff: Sie wurden erwähnt',
      ),
    ],
    [
      'Apple Mail on a telephone in German',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        'Von meinem iPhone gesendet',
        '',
        '> Am 22.11.2026 um 15:00 schrieb Concert <no-reply@concert.example>:',
        '> ',
        '> Dear Ann,',
      ),
    ],
    [
      'an older Outlook in German',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        '-----Ursprüngliche Nachricht-----',
        'Von: Concert',
        'Dear Ann,',
      ),
    ],
    [
      'a divider',
      mail(
        'We agree.',
        '',
        'Second paragraph.',
        '',
        '-----Message d’origine-----',
        'De : Concert',
        'Bonjour',
      ),
    ],
    [
      'a signature and a telephone',
      mail('We agree.', '', 'Second paragraph.', '', 'Sent from my iPhone', '', '-- ', 'Ann', '+1 555 0100'),
    ],
    [
      'answers below what they answer',
      mail(
        'On 22/11/2026 15:00, Concert wrote:',
        '> The first question',
        '',
        'We agree.',
        '',
        '> The second question',
        '> goes on',
        '',
        'Second paragraph.',
      ),
    ],
  ])('is found in what %s sends', (_program, text) => {
    expect(replyText(text)).toBe('We agree.\n\nSecond paragraph.');
  });

  it('stays whole where it only looks like a quotation, a head or a signature', () => {
    const written = [
      'From: the field offices we hear the following on 3 May 2026 at 10:30:',
      '',
      '* one',
      '* two',
      '',
      '---',
      '',
      'To: be decided.',
      'Best regards are not a signature.',
      'Von meinem Büro wird es morgen gesendet.',
    ].join('\n');
    expect(replyText(written)).toBe(written);
    expect(replyText(`> as the paper says\n\nAgreed.\n\n> ${MARK}\n> Dear`)).toBe(
      '> as the paper says\n\nAgreed.',
    );
  });

  it('is nothing where nothing was written', () => {
    for (const text of ['', ' \r\n\u00a0\r\n', `> ${MARK}`, MARK, '-- \r\nAnn', 'Sent from my iPhone', '\0'])
      expect(replyText(text)).toBe('');
  });

  it('is found in a moment, however the text was made', () => {
    const began = performance.now();
    for (const part of [
      'On a ',
      '> ',
      'From: ',
      '-',
      '\n',
      'On x\n',
      'From: x\nSent: y\n',
      '>\nOn 2026 1:1\n',
      '\u200f',
    ])
      replyText(part.repeat(Math.ceil(1_000_000 / part.length)));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
