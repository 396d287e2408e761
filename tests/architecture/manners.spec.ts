import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesBelow, ROOT, sources } from './sources.js';

const written = [
  ...sources.map((file) => file.path),
  ...filesBelow('tests', /\.tsx?$/),
  ...filesBelow('tools', /\.m?[jt]s$/),
]
  // This file has to name what it forbids.
  .filter((file) => file !== 'tests/architecture/manners.spec.ts');
const specs = written.filter((file) => /\.spec\.tsx?$/.test(file));

describe('the code', () => {
  it('has no home for what has no name', () => {
    const nameless = /(^|\/)(utils?|commons?|helpers?|shared|misc)(\/|\.[^/]*$)/;
    expect(written.filter((file) => nameless.test(file))).toEqual([]);
  });

  it('silences no check and leaves nothing for later', () => {
    const words = /eslint-disable|@ts-(?:ignore|nocheck)|prettier-ignore|\b(?:TODO|FIXME)\b/;
    expect(lines(written, words)).toEqual([]);
  });
});

describe('the tests', () => {
  it('wait for what they wait for, and never for a while', () => {
    expect(lines(specs, /\bsetTimeout\s*\(|waitForTimeout|timers\/promises/)).toEqual([]);
  });

  it('talk to the real thing', () => {
    expect(lines(specs, /\bjest\.(?:mock|unstable_mockModule|doMock|spyOn)\b/)).toEqual([]);
  });

  it('all run: none is switched off, none runs alone', () => {
    expect(
      lines(
        specs,
        /\b(?:it|test|describe)\.(?:skip|only|todo|fixme|failing)\b|\b(?:xit|xtest|fit|fdescribe|xdescribe)\s*\(/,
      ),
    ).toEqual([]);
  });
});

function lines(files: string[], wanted: RegExp): string[] {
  return files.flatMap((file) =>
    readFileSync(path.join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (wanted.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}
