import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const namesIn = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

const known = namesIn(
  read('libs/server/kernel/src/config/config.ts'),
  /(?:env\.|env, '|missing\(')([A-Z][A-Z0-9_]+)\b/g,
);

describe('the settings of the server', () => {
  test('are the ones the README tells of', () => {
    const section = /## Settings\n([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? '';
    const cells = section.split('\n').map((line) => /^\| (`[^|]+)\|/.exec(line)?.[1] ?? '');
    expect(namesIn(cells.join('\n'), /`([A-Z][A-Z0-9_]+)`/g)).toEqual(known);
  });

  test('are the only ones that the production shape sets', () => {
    const api = /^x-api:[\s\S]*?\n {2}environment:\n([\s\S]*?)\n {2}\w/m.exec(
      read('docker-compose.yml'),
    )?.[1];
    const set = namesIn(api ?? '', /^ {4}([A-Z][A-Z0-9_]+):/gm);
    expect(set).toEqual(expect.arrayContaining(['DATABASE_URL', 'PUBLIC_URL', 'REDIS_URL', 'S3_BUCKET']));
    expect(set.filter((name) => !known.includes(name))).toEqual([]);
  });
});
