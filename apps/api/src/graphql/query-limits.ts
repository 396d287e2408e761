import { LIMITS } from '@concert/contracts';
import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const QUERY_LIMITS = { depth: 14, aliases: 30, rootFields: 12, cost: 20_000 } as const;

interface Measure {
  depth: number;
  aliases: number;
  cost: number;
}

const refuse = (what: string, limit: number): GraphQLError =>
  new GraphQLError(`The query is too large: ${what} may be at most ${limit}.`);

/**
 * A validation rule that refuses queries too deep, with too many aliases, or whose worst case touches too many
 * objects: every paged field multiplies what is below it by its `first`.
 */
export function queryLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const isIntrospection = operation.selectionSet.selections.every(
        (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
      );
      if (isIntrospection) return;
      const measure = measured(context, operation.selectionSet, new Set());
      if (operation.selectionSet.selections.length > QUERY_LIMITS.rootFields)
        context.reportError(refuse('root fields', QUERY_LIMITS.rootFields));
      if (measure.depth > QUERY_LIMITS.depth) context.reportError(refuse('depth', QUERY_LIMITS.depth));
      if (measure.aliases > QUERY_LIMITS.aliases)
        context.reportError(refuse('aliases', QUERY_LIMITS.aliases));
      if (measure.cost > QUERY_LIMITS.cost) context.reportError(refuse('cost', QUERY_LIMITS.cost));
    },
  };
}

function measured(context: ValidationContext, selections: SelectionSetNode, path: Set<string>): Measure {
  const total: Measure = { depth: 0, aliases: 0, cost: 0 };
  const add = (part: Measure): void => {
    total.depth = Math.max(total.depth, part.depth);
    total.aliases += part.aliases;
    total.cost = Math.min(total.cost + part.cost, Number.MAX_SAFE_INTEGER / 1000);
  };
  for (const node of selections.selections) {
    if (node.kind === Kind.FIELD) add(measuredField(context, node, path));
    else if (node.kind === Kind.INLINE_FRAGMENT) add(measured(context, node.selectionSet, path));
    else {
      const fragment = context.getFragment(node.name.value);
      // A fragment inside itself is refused by the standard rules; here it only must not run for ever.
      if (fragment && !path.has(node.name.value))
        add(measured(context, fragment.selectionSet, new Set(path).add(node.name.value)));
    }
  }
  return total;
}

function measuredField(context: ValidationContext, field: FieldNode, path: Set<string>): Measure {
  const inner = field.selectionSet
    ? measured(context, field.selectionSet, path)
    : { depth: 0, aliases: 0, cost: 0 };
  return {
    depth: inner.depth + 1,
    aliases: inner.aliases + (field.alias ? 1 : 0),
    cost: 1 + inner.cost * times(context, field),
  };
}

function times(context: ValidationContext, field: FieldNode): number {
  const asked = field.arguments?.find(
    (argument) => argument.name.value === 'first' || argument.name.value === 'last',
  );
  if (asked?.value.kind === Kind.INT) return Math.min(Number(asked.value.value), LIMITS.pageSizeMax);
  if (asked?.value.kind === Kind.VARIABLE) return LIMITS.pageSizeMax;
  return pagedFields(context).has(field.name.value) ? LIMITS.pageSize : 1;
}

const known = new WeakMap<object, Set<string>>();

/** Names of the fields that take `first`, read once from the schema. */
function pagedFields(context: ValidationContext): Set<string> {
  const schema = context.getSchema();
  let names = known.get(schema);
  if (!names) {
    names = new Set();
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields()))
        if (field.args.some((argument) => argument.name === 'first')) names.add(field.name);
    }
    known.set(schema, names);
  }
  return names;
}
