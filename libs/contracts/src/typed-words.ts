const MARKS = /\p{M}/gu;
const APART = /[^\p{L}\p{N}]+/u;

const wordsOf = (text: string): string[] =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().split(APART).filter(Boolean);

/** Whether each word somebody has typed begins one of the name, whatever their order, accents and signs. */
export function isMeant(name: string, typed: string): boolean {
  const words = wordsOf(name);
  return wordsOf(typed).every((beginning) => words.some((word) => word.startsWith(beginning)));
}
