import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { INTERFACE_LOCALES } from '@concert/contracts';
import ts from 'typescript';
import { filesBelow, place, ROOT, type SourceFile, sources, walk } from './sources.js';

const FOLDER = 'apps/web/src/locales';
const [reference, ...others] = INTERFACE_LOCALES;
const PLURAL = /_(zero|one|two|few|many|other)$/;
const web = sources.filter(
  ({ path: file }) => file.startsWith('apps/web/src/') && !/\.spec\.tsx?$/.test(file),
);

/** area → key → text */
type Texts = Map<string, Map<string, string>>;
const texts = new Map<string, Texts>(INTERFACE_LOCALES.map((language) => [language, read(language)]));
const english = textsOf(reference);

describe('the interface', () => {
  it('has texts', () => {
    expect([...english.values()].reduce((sum, area) => sum + area.size, 0)).toBeGreaterThan(20);
  });

  it.each(others)('has the same areas and keys in %s as in English, and no empty text', (language) => {
    const missing = [...english].flatMap(([area, keys]) => {
      const here = textsOf(language).get(area) ?? new Map<string, string>();
      const wanted = new Set(stems(keys));
      const present = new Set(stems(here));
      return [
        ...[...wanted].filter((key) => !present.has(key)).map((key) => `missing ${area}:${key}`),
        ...[...present].filter((key) => !wanted.has(key)).map((key) => `superfluous ${area}:${key}`),
        ...[...here].filter(([, text]) => text.trim() === '').map(([key]) => `empty ${area}:${key}`),
      ];
    });
    const unknown = [...textsOf(language).keys()].filter((area) => !english.has(area));
    expect([...missing, ...unknown.map((area) => `superfluous ${area}`)]).toEqual([]);
  });

  it.each(INTERFACE_LOCALES)('has every plural form that %s distinguishes', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const missing = [...textsOf(language)].flatMap(([area, keys]) =>
      [
        ...new Set([...keys.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, ''))),
      ].flatMap((stem) =>
        categories.filter((form) => !keys.has(`${stem}_${form}`)).map((form) => `${area}:${stem}_${form}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it.each(others)('fills the same places in %s as in English', (language) => {
    const wrong = [...textsOf(language)].flatMap(([area, keys]) =>
      [...keys].flatMap(([key, text]) => {
        const model =
          english.get(area)?.get(key) ?? english.get(area)?.get(`${key.replace(PLURAL, '')}_other`);
        if (model === undefined || places(text) === places(model)) return [];
        // «one thread», «two threads»: a form that stands for one number may say it in a word.
        if (PLURAL.test(key) && places(text) === places(model, 'count')) return [];
        return [`${area}:${key}: ${places(text)} instead of ${places(model)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(INTERFACE_LOCALES)('writes how many as %s writes numbers', (language) => {
    const bare = [...textsOf(language)].flatMap(([area, keys]) =>
      [...keys].filter(([, text]) => text.includes('{{count}}')).map(([key]) => `${area}:${key}`),
    );
    expect(bare).toEqual([]);
  });

  it('asks for no text that does not exist', () => {
    expect(
      web
        .flatMap(asked)
        .filter(({ area, key }) => !exists(area, key))
        .map(({ where, area, key }) => `${where}: ${area}:${key}`),
    ).toEqual([]);
  });
});

function textsOf(language: string): Texts {
  return texts.get(language) ?? new Map<string, Map<string, string>>();
}

function read(language: string): Texts {
  return new Map(
    filesBelow(`${FOLDER}/${language}`, /\.json$/).map((file) => [
      path.basename(file, '.json'),
      new Map(flatten(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')), '')),
    ]),
  );
}

function flatten(value: unknown, prefix: string): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  if (typeof value !== 'object' || value === null)
    throw new Error(`${prefix} is neither a text nor a group of texts`);
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key));
}

/** Keys without their plural endings: languages differ in how many forms they have. */
function stems(keys: Map<string, string>): string[] {
  return [...keys.keys()].map((key) => key.replace(PLURAL, '_#'));
}

/** What a text leaves open: {{name}}, <1>…</1>, $t(…); sorted, so that the order of words is free. */
function places(text: string, without?: string): string {
  const found = [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}|<\/?\w+\s*\/?>|\$t\([^)]*\)/g)].map(
    ([whole, name]) => name ?? whole,
  );
  return [...new Set(found)]
    .filter((name) => name !== without)
    .sort()
    .join(' ');
}

function exists(area: string, key: string): boolean {
  const keys = english.get(area);
  if (!keys) return false;
  if (key.endsWith('*')) return [...keys.keys()].some((candidate) => candidate.startsWith(key.slice(0, -1)));
  return keys.has(key) || keys.has(`${key}_other`);
}

interface Asked {
  where: string;
  area: string;
  key: string;
}

/** The keys a file asks for by `t('…')`; `t(`a.${b}`)` as `a.*`. The area is that of the `useTranslation` in force. */
function asked(file: SourceFile): Asked[] {
  const found: Asked[] = [];
  walk(file, (node) => {
    if (!ts.isCallExpression(node) || !/^(?:i18next\.)?t$/.test(node.expression.getText(file.tree))) return;
    const argument = node.arguments[0];
    const written = argument && keyOf(argument);
    if (!written) return;
    const [area, key] = written.includes(':')
      ? (written.split(':', 2) as [string, string])
      : [areaAt(node), written];
    found.push({ where: place(file, node), area, key });
  });
  return found;
}

function keyOf(argument: ts.Expression): string | null {
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (ts.isTemplateExpression(argument) && argument.head.text !== '') return `${argument.head.text}*`;
  return null;
}

function areaAt(node: ts.Node): string {
  for (let scope = node.parent as ts.Node | undefined; scope; scope = scope.parent as ts.Node | undefined) {
    if (!ts.isFunctionLike(scope) && !ts.isSourceFile(scope)) continue;
    const area = areaDeclaredIn(scope);
    if (area) return area;
  }
  return 'app';
}

function areaDeclaredIn(scope: ts.Node): string | null {
  let area = ts.isFunctionLike(scope) ? areaOfParameter(scope) : null;
  const look = (node: ts.Node): void => {
    if (node !== scope && ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node)) area ??= areaOfCall(node);
    node.forEachChild(look);
  };
  look(scope);
  return area;
}

/** `useTranslation('ui')`, `useTranslation(['ui', 'app'])`, `getFixedT(null, 'ui')` */
function areaOfCall({ expression, arguments: given }: ts.CallExpression): string | null {
  const called = expression.getText();
  const area = called === 'useTranslation' ? given[0] : called.endsWith('getFixedT') ? given[1] : undefined;
  const first = area && ts.isArrayLiteralExpression(area) ? area.elements[0] : area;
  return first && ts.isStringLiteralLike(first) ? first.text : null;
}

/** `(t: TFunction<'ui'>) => …` */
function areaOfParameter({ parameters }: ts.SignatureDeclaration): string | null {
  const types = parameters.map(({ type }) => /^TFunction<\[?'(\w+)'/.exec(type?.getText() ?? '')?.[1]);
  return types.find((area) => area !== undefined) ?? null;
}
