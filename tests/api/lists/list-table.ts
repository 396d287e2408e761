import type { TestClient, TestServer } from '@concert/testing';
import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

export interface ListReading {
  /** Every list in it counts as tried, provided that each holds something for everything that is added. */
  query: string;
  /** Who reads, what they ask with, and how to add one more of everything the query reads. */
  prepare: (server: TestServer) => Promise<{
    client: TestClient;
    variables?: Record<string, unknown>;
    add: () => Promise<unknown>;
  }>;
}

/** Readings by a name that says what is read. */
export type ListTable = Record<string, ListReading>;

/** Every field of the schema that answers a list, as `Body.seats`. */
export function listsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields())
          .filter((field) => isListType(getNullableType(field.type)))
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
}

/** How much stands in each list of a query in all, wherever in the answer it occurs; for `{}` the lists alone. */
export function sizesOf(schema: GraphQLSchema, query: string, data: object): Map<string, number> {
  const sizes = new Map<string, number>();
  const { operation, selectionSet } = operationOf(parse(query));
  const root = operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType();
  if (root) measure(selectionSet, root, [data], sizes);
  return sizes;
}

function measure(
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  objects: readonly object[],
  sizes: Map<string, number>,
): void {
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) throw new Error('These queries are written without fragments.');
    const field = type.getFields()[selection.name.value];
    if (!field) throw new Error(`${type.name} has no field ${selection.name.value}.`);
    const values = objects
      .flatMap((object) => (object as Record<string, unknown>)[selection.name.value])
      .filter((value) => value !== null && value !== undefined);
    if (isListType(getNullableType(field.type))) {
      const list = `${type.name}.${field.name}`;
      sizes.set(list, (sizes.get(list) ?? 0) + values.length);
    }
    const inner = getNamedType(field.type);
    if (selection.selectionSet && isObjectType(inner)) measure(selection.selectionSet, inner, values, sizes);
  }
}

function operationOf({ definitions }: DocumentNode) {
  const [definition] = definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('One operation is expected.');
  return definition;
}
