import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql';
import ts from 'typescript';
import { refusedField } from '../../apps/api/src/graphql/guest-fields.js';
import { filesBelow, ROOT, sources } from './sources.js';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const schema = buildSchema(read('apps/api/src/schema.graphql'));
const definitions = filesBelow('apps/web/src', /\.graphql$/).flatMap((file) => parse(read(file)).definitions);
const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
const fragments = new Map(
  definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
  ),
);

/**
 * Never asked by a guest, who has no presence, no levels and no meetings, and may not know which entities saw or copied a
 * thing: the client leaves these parts out.
 */
const OF_MEMBERS = ['Presence', 'ThreadLevel', 'SeenBy', 'FileCopies', 'MadeOfThread'];

describe('what a guest may ask', () => {
  const open = rootsOpenToGuests();
  const roots = new Set(
    [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {})),
  );
  const asked = operations.filter(({ selectionSet }) =>
    selectionSet.selections.every((one) => one.kind === Kind.FIELD && open.has(one.name.value)),
  );
  const refused = (operation: OperationDefinitionNode): string | null =>
    refusedField(schema, withFragments(operation), operation);

  it('is every field of what the client asks in operations that are open to guests', () => {
    // A name that is read wrongly would leave its operations unexamined.
    expect([...open].filter((name) => !roots.has(name))).toEqual([]);
    const missing = asked
      .filter(({ name }) => !OF_MEMBERS.includes(name?.value ?? ''))
      .flatMap((operation) => {
        const field = refused(operation);
        return field === null ? [] : [`${field}, in ${operation.name?.value ?? ''}`];
      });
    expect(missing).toEqual([]);
  });

  it('is less than what members ask', () => {
    const known = asked.filter((operation) => refused(operation) !== null).map(({ name }) => name?.value);
    expect(OF_MEMBERS.filter((name) => !known.includes(name))).toEqual([]);
  });
});

/** The document as the client sends it: the operation and whatever fragments it is made of. */
function withFragments(operation: OperationDefinitionNode): DocumentNode {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
}

/** The queries and mutations whose declared access lets guests in. */
function rootsOpenToGuests(): Set<string> {
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node)) {
      const decorators = (ts.getDecorators(node) ?? []).map(({ expression }) => expression.getText());
      const lets = decorators.some((one) => /^Access\('(?:guests-too|public)'\)$/.test(one));
      const root = decorators.find((one) => /^(?:Query|Mutation)\(/.test(one));
      if (lets && root) found.add(/\bname: '(\w+)'/.exec(root)?.[1] ?? node.name.getText());
    }
    ts.forEachChild(node, look);
  };
  for (const { path: file, tree } of sources) if (file.endsWith('.resolver.ts')) look(tree);
  return found;
}
