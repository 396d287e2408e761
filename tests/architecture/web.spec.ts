import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesBelow, ROOT, type SourceFile, sources, target } from './sources.js';

const FEATURE = /^apps\/web\/src\/features\/([^/]+)\//;
const APP = /^apps\/web\/src\/app\//;
const web = sources.filter(({ path: file }) => file.startsWith('apps/web/') && !/\.spec\.tsx?$/.test(file));
const webUi = sources.filter(({ path: file }) => file.startsWith('libs/web-ui/'));

describe('a feature of the client', () => {
  it('reaches another one only through its public face', () => {
    const wrong = links(web).filter(({ from, to }) => {
      const [here, there] = [featureOf(from), featureOf(to)];
      return here !== null && there !== null && here !== there && !to.endsWith('/public.ts');
    });
    expect(wrong.map(({ where, to }) => `${where} → ${to}`)).toEqual([]);
  });

  it('knows nothing of the shell that assembles it', () => {
    const wrong = links(web).filter(
      ({ from, to }) => !APP.test(from) && APP.test(to) && !/\/main\.tsx$/.test(from),
    );
    expect(wrong.map(({ where, to }) => `${where} → ${to}`)).toEqual([]);
  });

  it('asks the server in its hooks: components get what they show', () => {
    const components = web.filter(({ path: file }) => /\/features\/[^/]+\/components\//.test(file));
    expect(imports(components, /^@apollo\/client|^graphql$/)).toEqual([]);
  });
});

describe('the components of web-ui', () => {
  it('know no server, no addresses and no language', () => {
    expect(
      imports(webUi, /^@apollo\/|^graphql$|^react-router|^react-i18next$|^i18next$|^socket\.io/),
    ).toEqual([]);
  });
});

describe('the style sheets', () => {
  it('say start and end, never left and right, so that right-to-left needs no second sheet', () => {
    const physical =
      /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|(?:^|[\s;{])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius/;
    const sheets = ['apps/web/src', 'libs/web-ui/src'].flatMap((folder) => filesBelow(folder, /\.css$/));
    const wrong = sheets.flatMap((file) =>
      withoutComments(readFileSync(path.join(ROOT, file), 'utf8'))
        .split('\n')
        .flatMap((line, index) => (physical.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

interface Link {
  where: string;
  from: string;
  to: string;
}

function links(files: SourceFile[]): Link[] {
  return files.flatMap((file) =>
    file.imports.flatMap(({ specifier, line }): Link[] => {
      const to = target(file, specifier);
      return to === null ? [] : [{ where: `${file.path}:${line}`, from: file.path, to }];
    }),
  );
}

function imports(files: SourceFile[], specifiers: RegExp): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ specifier }) => specifiers.test(specifier))
      .map(({ specifier, line }) => `${file.path}:${line}: ${specifier}`),
  );
}

function featureOf(file: string): string | null {
  return FEATURE.exec(file)?.[1] ?? null;
}

/** Blanked, not cut out, so that line numbers stay right. */
function withoutComments(sheet: string): string {
  return sheet.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}
