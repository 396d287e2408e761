import { LIMITS } from '@concert/contracts';
import type { OfferedPost } from '../../assembly/feature';

/** What is no longer than that is the name of a thing, and not its description. */
const LONGEST_NAME = 100;
const MARKS = /^[#>*\-\s]+|[*_`]+/g;

/** An item as one begins to write it who puts a post before a meeting: its words, who said them, and where. */
export function itemFromPost(
  { text, author, entity }: Pick<OfferedPost, 'text' | 'author' | 'entity'>,
  threadTitle: string,
  address: string,
): { title: string; annotation: string } {
  const [first = '', ...others] = text.trim().split('\n');
  const name = first.replace(MARKS, '').trim();
  const named = name !== '' && name.length <= LONGEST_NAME && others.some((line) => line.trim() !== '');
  const said = `${author} (${entity}), ${address}:\n\n`;
  const quoted = text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
  return { title: named ? name : threadTitle, annotation: cut(said + quoted.join('\n'), LIMITS.motivation) };
}

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
