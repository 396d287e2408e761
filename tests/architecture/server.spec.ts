import { SERVER_PATHS } from '@concert/contracts';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { place, type SourceFile, sources, walk } from './sources.js';

const CONTEXT = /^libs\/server\/(?!kernel\/)([^/]+)\//;
const CONTEXT_LIB = /^@concert\/(?!contracts$|kernel$|testing$)/;
const server = sources.filter(
  ({ path }) => /^(libs\/server|apps\/api)\//.test(path) && !path.endsWith('.spec.ts'),
);
const contexts = server.filter(({ path }) => CONTEXT.test(path));

describe('the database', () => {
  it('is known to stores, entities, migrations and the kernel alone', () => {
    const outside = server.filter(
      ({ path }) => !/^libs\/server\/kernel\/|\.(store|entity)\.ts$|^apps\/api\/src\/migrations\//.test(path),
    );
    expect(imports(outside, /^typeorm($|\/)/)).toEqual([]);
  });

  it('is changed by migrations only, and loads or writes nothing on its own accord', () => {
    const switches = new Set(['synchronize', 'eager', 'cascade', 'dropSchema']);
    const wrong = find(server, (node) => {
      if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name) || !switches.has(node.name.text))
        return false;
      return node.initializer.kind !== ts.SyntaxKind.FalseKeyword;
    });
    expect(wrong).toEqual([]);
  });

  it('has no rules in hooks and no active records', () => {
    const words =
      /^(Before|After)(Insert|Update|Remove|SoftRemove|Recover|Load)$|^EventSubscriber$|^BaseEntity$/;
    expect(find(server, (node) => ts.isIdentifier(node) && words.test(node.text))).toEqual([]);
  });

  it('relates entities inside one context only: across contexts there are ids', () => {
    expect(imports(ofKind('entity'), CONTEXT_LIB)).toEqual([]);
  });

  it('names every index, so that a migration can be read', () => {
    const decorators = new Set(['Index', 'Unique', 'Check', 'Exclusion']);
    const wrong = find(ofKind('entity'), (node) => {
      if (!ts.isDecorator(node) || !ts.isCallExpression(node.expression)) return false;
      const { expression, arguments: given } = node.expression;
      if (!ts.isIdentifier(expression) || !decorators.has(expression.text)) return false;
      return !given[0] || !ts.isStringLiteralLike(given[0]);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the layers of an aggregate', () => {
  it('have resolvers that ask services, never stores', () => {
    expect(imports(ofKind('resolver'), /\.store\.js$/, { values: true })).toEqual([]);
  });

  it('have services and policies that know no GraphQL', () => {
    const rules = [...ofKind('service'), ...ofKind('policy')];
    expect(imports(rules, /^(graphql|@nestjs\/graphql|@nestjs\/apollo)$|\.(resolver|fields)\.js$/)).toEqual(
      [],
    );
    // The shape of an input may be named; the class with its GraphQL decorators may not be used.
    expect(imports(rules, /\.(type|inputs)\.js$/, { values: true })).toEqual([]);
  });

  it('have stores that know no services', () => {
    expect(imports(ofKind('store'), /\.service\.js$/)).toEqual([]);
  });

  it('have policies that are pure: they ask nobody', () => {
    expect(imports(ofKind('policy'), /\.(store|service|loaders)\.js$|^@nestjs\/|^node:/)).toEqual([]);
  });

  it('have GraphQL types that name no other context’s type', () => {
    const types = [...ofKind('type'), ...ofKind('inputs')];
    // Enumerations are words of the contract that some context has to register first.
    expect(imports(types, CONTEXT_LIB, { values: true, except: /Enum$/ })).toEqual([]);
  });

  it('have constructors that say what they need: nothing is fetched from the container by hand', () => {
    const words = new Set(['forwardRef', 'ModuleRef']);
    expect(find(server, (node) => ts.isIdentifier(node) && words.has(node.text))).toEqual([]);
  });

  it('have no base service to inherit from', () => {
    const wrong = find(contexts, (node) => {
      if (!ts.isHeritageClause(node) || node.token !== ts.SyntaxKind.ExtendsKeyword) return false;
      return node.types.some(({ expression }) => /(Service|Store|Resolver)$/.test(expression.getText()));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the addresses of the server', () => {
  it('all stand in the list by which they are told apart from places in the client', () => {
    const addresses = server.flatMap((file) => {
      const found: string[] = [];
      walk(file, (node) => {
        if (!ts.isClassDeclaration(node)) return;
        const controller = pathsGiven(node, /^Controller$/)[0];
        if (controller === undefined) return;
        const handlers = node.members.flatMap((member) =>
          pathsGiven(member, /^(Get|Post|Put|Patch|Delete|All)$/),
        );
        found.push(...handlers.map((handler) => `/${[controller, handler].filter(Boolean).join('/')}`));
      });
      return found;
    });
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !SERVER_PATHS.test(address))).toEqual([]);
  });
});

/** The paths in the decorators of such names; empty where one gives none. */
function pathsGiven(node: ts.Node, names: RegExp): string[] {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).flatMap(({ expression }) => {
    if (!ts.isCallExpression(expression) || !names.test(expression.expression.getText())) return [];
    const given = expression.arguments[0];
    return given && ts.isStringLiteralLike(given) ? given.text : '';
  });
}

function ofKind(kind: string): SourceFile[] {
  return contexts.filter(({ path }) => path.endsWith(`.${kind}.ts`));
}

interface Leniency {
  /** `import type` does not count. */
  values?: boolean;
  /** Imports of nothing but such names do not count. */
  except?: RegExp;
}

function imports(
  files: SourceFile[],
  specifiers: RegExp,
  { values = false, except }: Leniency = {},
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ specifier }) => specifiers.test(specifier))
      .filter(({ typeOnly }) => !(values && typeOnly))
      .filter(({ names }) => !(except && names.length > 0 && names.every((name) => except.test(name))))
      .map(({ specifier, line }) => `${file.path}:${line}: ${specifier}`),
  );
}

function find(files: SourceFile[], wanted: (node: ts.Node) => boolean): string[] {
  return files.flatMap((file) => {
    const places: string[] = [];
    walk(file, (node) => {
      if (wanted(node)) places.push(`${place(file, node)}: ${node.getText(file.tree).split('\n')[0] ?? ''}`);
    });
    return places;
  });
}
