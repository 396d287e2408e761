/**
 * Writes `<name>.generated.ts` beside every `<name>.graphql` of the web client: typed documents for Apollo, one file
 * per source file, so that operations are loaded together with the route that uses them. The types of enums and
 * inputs go once to `apps/web/src/apollo/schema.generated.ts`; they vanish from the built product.
 *
 *   node tools/codegen.mjs [--schema apps/api/src/schema.graphql]
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as schemaTypes from '@graphql-codegen/typescript';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import { buildSchema, Kind, parse, Source, validate, visit } from 'graphql';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const webSources = join(root, 'apps/web/src');
const typesFile = join(webSources, 'apollo/schema.generated.ts');

const scalars = {
  ID: 'string',
  DateTime: 'string',
  Date: 'string',
};
const shared = {
  scalars,
  strictScalars: true,
  enumsAsTypes: true,
  skipTypename: true,
  useTypeImports: true,
  defaultScalarType: 'unknown',
  documentMode: 'documentNode',
  dedupeFragments: true,
  avoidOptionals: { field: true },
};

const { values } = parseArgs({ options: { schema: { type: 'string' } } });
const schemaFile = resolve(
  root,
  values.schema ?? process.env.CONCERT_SCHEMA ?? 'apps/api/src/schema.graphql',
);

function listFiles(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

/** Rewriting an unchanged file would make the dev server reload and the type checker start over. */
function writeWhenChanged(file, content) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  writeFileSync(file, content);
}

function readDocuments() {
  return listFiles(webSources, '.graphql').map((location) => ({
    location,
    document: parse(new Source(readFileSync(location, 'utf8'), relative(root, location))),
  }));
}

const isFragment = (definition) => definition.kind === Kind.FRAGMENT_DEFINITION;

/** Fragments of other files which `document` uses, with those they use in turn: an operation is sent whole. */
function foreignFragments(document, everyFragment) {
  const own = new Set(document.definitions.filter(isFragment).map((fragment) => fragment.name.value));
  const needed = new Map();
  const collect = (node) =>
    visit(node, {
      FragmentSpread(spread) {
        const name = spread.name.value;
        const fragment = everyFragment.get(name);
        if (own.has(name) || needed.has(name) || !fragment) return;
        needed.set(name, fragment);
        collect(fragment);
      },
    });
  collect(document);
  return [...needed.values()];
}

function check(schema, documents) {
  const whole = {
    kind: Kind.DOCUMENT,
    definitions: documents.flatMap(({ document }) => document.definitions),
  };
  const faults = validate(schema, whole);
  if (faults.length === 0) return;
  throw new Error(faults.map((fault) => fault.toString()).join('\n\n'));
}

async function generateTypes(schema) {
  const content = await codegen({
    filename: typesFile,
    schema: undefined,
    schemaAst: schema,
    documents: [],
    config: { ...shared, onlyOperationTypes: false, noExport: false },
    plugins: [{ typescript: {} }],
    pluginMap: { typescript: schemaTypes },
  });
  writeWhenChanged(typesFile, content);
}

async function generateDocument(schema, { location, document }, everyFragment) {
  const filename = location.replace(/\.graphql$/, '.generated.ts');
  const externalFragments = foreignFragments(document, everyFragment).map((node) => ({
    node,
    name: node.name.value,
    onType: node.typeCondition.name.value,
    isExternal: true,
  }));
  const typesPath = relative(dirname(filename), typesFile).replace(/\.ts$/, '').replaceAll('\\', '/');
  const content = await codegen({
    filename,
    schema: undefined,
    schemaAst: schema,
    documents: [{ location, document }],
    config: {
      ...shared,
      namespacedImportName: 'Types',
      externalFragments,
      documentNodeImport: '@apollo/client#TypedDocumentNode',
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents: typedDocuments },
    skipDocumentsValidation: true,
  });
  const importTypes = content.includes('Types.') ? `import type * as Types from '${typesPath}';\n` : '';
  writeWhenChanged(filename, importTypes + content);
  return filename;
}

async function main() {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const documents = readDocuments();
  check(schema, documents);
  const everyFragment = new Map(
    documents
      .flatMap(({ document }) => document.definitions)
      .filter(isFragment)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  await generateTypes(schema);
  const kept = new Set([typesFile]);
  for (const document of documents) kept.add(await generateDocument(schema, document, everyFragment));
  for (const file of listFiles(webSources, '.generated.ts')) if (!kept.has(file)) rmSync(file);
}

await main().catch((fault) => {
  console.error(fault.message);
  process.exitCode = 1;
});
