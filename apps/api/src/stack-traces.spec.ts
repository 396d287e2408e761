import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Frame, inSource } from './stack-traces.js';

const folder = mkdtempSync(join(tmpdir(), 'concert-traces-'));
afterAll(() => rmSync(folder, { recursive: true }));

const frame = (file: string): Frame => ({
  getFileName: () => file,
  getLineNumber: () => 1,
  getColumnNumber: () => 9,
  toString: () => `Meeting.convene (${file}:1:9)`,
});

describe('a stack trace', () => {
  const built = join(folder, 'libs', 'server', 'meetings', 'dist');
  mkdirSync(built, { recursive: true });

  it('names the line of the source', () => {
    // The ninth column of the first line comes from the seventh column of the third.
    const map = { version: 3, sources: ['../src/meeting.ts'], names: [], mappings: 'QAEM' };
    writeFileSync(join(built, 'meeting.js.map'), JSON.stringify(map));
    const source = join(folder, 'libs', 'server', 'meetings', 'src', 'meeting.ts');
    expect(inSource(frame(pathToFileURL(join(built, 'meeting.js')).href))).toBe(
      `Meeting.convene (${source}:3:7)`,
    );
  });

  it('names the built file when there is no map, and leaves libraries as they are', () => {
    for (const file of [pathToFileURL(join(built, 'seat.js')).href, '/node_modules/pg/lib/client.js'])
      expect(inSource(frame(file))).toBe(`Meeting.convene (${file}:1:9)`);
  });
});
