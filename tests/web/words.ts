import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

interface Texts {
  [key: string]: string | Texts;
}

const LOCALES = path.join(import.meta.dirname, '..', '..', 'apps', 'web', 'src', 'locales');

/** The same in every language: names of languages stand under their own name. */
const EVERYWHERE = new Set(['English', 'Français', 'العربية']);

function textsOf(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const read = (texts: Texts, above: string) => {
    for (const [key, value] of Object.entries(texts)) {
      const name = above ? `${above}.${key}` : key;
      if (typeof value === 'string') found.set(name, value);
      else read(value, name);
    }
  };
  for (const file of readdirSync(path.join(LOCALES, language))) {
    read(JSON.parse(readFileSync(path.join(LOCALES, language, file), 'utf8')) as Texts, '');
  }
  return found;
}

/** Words of the interface that must not be on a page in that language: keys without a text, and English texts. */
function foreignWords(language: string): Set<string> {
  const english = textsOf('en');
  const own = new Set(textsOf(language).values());
  const words = [...english.values()].filter((text) => !own.has(text) && !EVERYWHERE.has(text));
  const keys = [...english.keys()].filter((key) => key.includes('.'));
  return new Set([...keys, ...words]);
}

/**
 * Everything the interface itself says, seen or read out, in pieces as they stand in the code. What people wrote
 * stands in `bdi` or an element that finds its own direction, and is in whatever language they wrote it.
 */
function spokenOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest('bdi, [dir="auto"]')) texts.push(textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return [document.title.split(' · ')[0] ?? '', ...texts];
  });
}

/** What stands untranslated on a page in that language. */
export async function untranslatedOn(page: Page, language: string): Promise<string[]> {
  const foreign = foreignWords(language);
  const spoken = await spokenOn(page);
  return [...new Set(spoken.map((text) => text.trim()).filter((text) => foreign.has(text)))];
}
