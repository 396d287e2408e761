import { describe, expect, it } from '@jest/globals';
import { extractOf, MARK_START, MARK_STOP } from './search-extract.js';
import { fold } from './search-words.js';

const marked = (original: string, words: string[], runs: string[] = []) => {
  const folded = fold(original);
  const headline = words.reduce(
    (text, word) => text.replaceAll(word, `${MARK_START}${word}${MARK_STOP}`),
    folded.text,
  );
  const { text, marks } = extractOf(original, folded, headline, runs);
  return { text, marks: marks.map(({ from, to }) => text.slice(from, to)) };
};

describe('an extract', () => {
  it('marks the words as they were written', () => {
    expect(marked('Voilà le Résumé, l’œuvre.', ['resume', 'oeuvre']).marks).toEqual(['Résumé', 'œuvre']);
  });

  it('begins near the first of them, with whole words', () => {
    const { text, marks } = marked(`${'lorem ipsum '.repeat(50)}résumé${' dolor sit'.repeat(50)}`, [
      'resume',
    ]);
    expect(marks).toEqual(['résumé']);
    expect(text).toMatch(/^… (lorem|ipsum) .* …$/);
    expect(text.length).toBeLessThan(320);
  });

  it('marks Chinese as it stands', () => {
    expect(marked('联合国反恐协调契约', [], ['反恐', '恐协']).marks).toEqual(['反恐协']);
  });

  it('marks nothing when the words came back changed', () => {
    expect(extractOf('one two', fold('one two'), 'one 2', []).marks).toEqual([]);
  });
});
