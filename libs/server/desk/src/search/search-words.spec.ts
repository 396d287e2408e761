import { describe, expect, it } from '@jest/globals';
import { fold, languageOf, unstemmed, wordsOf } from './search-words.js';

describe('words are compared', () => {
  it.each([
    ['Résumé', 'resume'],
    ['Œuvre', 'oeuvre'],
    ['Niño', 'nino'],
    ['Ёлка', 'елка'],
    ['Российский', 'российский'],
    ['أمن', 'امن'],
    ['الإرهــاب', 'الارهاب'],
    ['مُكافَحة', 'مكافحة'],
    ['٢٠٢٦', '2026'],
    ['ﬁnance', 'finance'],
    ['المدرسه', 'المدرسة'],
    ['هذه', 'هذه'],
  ])('without accents: %s', (written, compared) => {
    expect(wordsOf(written)).toBe(compared);
  });

  it('whichever way their accents were typed', () => {
    expect(wordsOf('re\u0301sume\u0301')).toBe('resume');
    expect(wordsOf('и\u0306')).toBe(wordsOf('й'));
  });

  it('in Arabic without the “and” before an article, of which no stem knows', () => {
    expect(wordsOf('التطرف العنيف والإرهاب فالأمن')).toBe('التطرف العنيف الارهاب الامن');
    expect(wordsOf('والد والدة وتنسيق')).toBe('والد والدة وتنسيق');
    const original = 'منع والإرهاب';
    const { text, places } = fold(original);
    expect(places).toHaveLength(text.length);
    expect(original.slice(places[text.indexOf('الارهاب')])).toBe('الإرهاب');
  });

  it('without anything that a parser could take for a command, an address or a tag', () => {
    expect(wordsOf('<b>WG3/2026/WP.4</b> & a@b.org').split(' ').filter(Boolean)).toEqual([
      ...['b', 'wg3', '2026', 'wp', '4', 'b', 'a', 'b', 'org'],
    ]);
  });

  it('two characters at a time in Chinese', () => {
    expect(wordsOf('反恐协调 2026').trim()).toBe('反恐 恐协 协调  2026');
    expect(unstemmed(wordsOf('反恐协调'))).toEqual(['恐', '协', '调']);
  });
});

it('every unit of a folded text knows where it came from', () => {
  const original = 'L’œuvre 😀 déjà'.normalize('NFC');
  const { text, places } = fold(original);
  expect(text).toBe('l oeuvre   deja');
  expect(places).toHaveLength(text.length);
  const at = text.indexOf('deja');
  expect(original.slice(places[at])).toBe('déjà');
});

it.each([
  ['The report of the group', 'en'],
  ['Le rapport du groupe sur les frontières', 'fr'],
  ['El informe del grupo para la secretaría', 'es'],
  ['Доклад группы', 'ru'],
  ['تقرير الفريق', 'ar'],
  ['工作组报告', 'zh'],
  ['Budget 2026', 'en'],
])('the language of a text nobody has marked is guessed: %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
