const LONGEST = 180;
// Control characters, and the marks that turn the direction of writing: they can make "exe.pdf" of "fdp.exe".
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
// What no file system of our readers takes in a name.
const UNSAFE = /[<>:"/\\|?*]/g;

/** The name under which a file is kept and given out: no folders, nothing invisible, not too long, its ending kept. */
export function cleanFileName(given: string | undefined): string {
  const last = (given ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(INVISIBLE, '')
    .replace(UNSAFE, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shortened(plain) || 'file';
}

function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  return `${letters
    .slice(0, LONGEST - ending.length)
    .join('')
    .trimEnd()}${ending}`;
}

/** The ending in lower case without its dot; empty when there is none. */
export const endingOf = (name: string): string =>
  /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
