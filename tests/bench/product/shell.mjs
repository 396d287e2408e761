import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { at } from '../../../tools/workspace.mjs';

const DIST = at('apps', 'web', 'dist');
const PAGES = ['src/features/identity/pages/SignInPage.tsx', 'src/features/desk/pages/DeskPage.tsx'];

/**
 * Bytes of script, packed, that a first visit needs before its page is drawn: everything the HTML names, the page's own
 * module, and whatever those import. The larger of signing in and, signed in, the desk.
 */
export function shellBytes() {
  const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));
  const html = readFileSync(`${DIST}/index.html`, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file);
  return Math.max(
    ...PAGES.map((page) => {
      const files = new Set(named);
      withImports(manifest, 'index.html', files);
      withImports(manifest, page, files);
      return [...files].reduce((sum, file) => sum + packed(file), 0);
    }),
  );
}

function withImports(manifest, key, files, met = new Set()) {
  if (met.has(key)) return;
  met.add(key);
  const part = manifest[key];
  if (!part) throw new Error(`The build has no ${key}.`);
  if (part.file.endsWith('.js')) files.add(part.file);
  for (const other of part.imports ?? []) withImports(manifest, other, files, met);
}

const packed = (file) => gzipSync(readFileSync(`${DIST}/${file}`), { level: 9 }).length;
