import { mentionAt } from '@concert/contracts';

const LINK = /\[@[^\]\n]*\]\(([^)\s]+)\)/g;

/** The mentions in a text, as they are written there and nothing else; each once. */
export function linksOfMentions(text: string): string {
  const links = [...text.matchAll(LINK)].filter(([, address = '']) => mentionAt(address) !== null);
  return [...new Set(links.map(([link]) => link))].join('\n\n');
}
