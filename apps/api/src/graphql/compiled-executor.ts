import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { RequestContext } from '@concert/kernel';
import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** How often the same document is run by the ordinary executor before it is worth compiling. */
const RUNS_BEFORE_COMPILING = 1;

interface Plan {
  runs: number;
  /** Null when it cannot be compiled. */
  compiled?: CompiledQuery | null;
}

/**
 * Runs queries that come again and again as compiled code, at less than half the cost. Apollo keeps parsed documents,
 * so a document that is the same object is the same query; a plan is forgotten with its document. Whatever goes wrong
 * in a compiled query is left to the ordinary executor, which runs it again and words the error: queries change
 * nothing, and the loaders of the request remember what was found.
 */
export function compiledExecutor(): ApolloServerPlugin<RequestContext> {
  const plans = new WeakMap<DocumentNode, Map<string, Plan>>();
  return {
    async serverWillStart({ schema }) {
      resolvePromisesOfConnections(schema);
    },
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, request, contextValue }) {
          if (!isCompilable(operation)) return null;
          const plan = planOf(plans, document, operationName ?? '');
          if (plan.compiled === undefined && plan.runs++ < RUNS_BEFORE_COMPILING) return null;
          if (plan.compiled === undefined) plan.compiled = compile(schema, document, operationName);
          const result = await plan.compiled?.query({}, contextValue, request.variables);
          if (!result || result.errors?.length) return null;
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: result.data } },
          };
        },
      };
    },
  };
}

const isCompilable = (operation: OperationDefinitionNode | undefined): boolean =>
  operation?.operation === OperationTypeNode.QUERY &&
  !operation.selectionSet.selections.some(
    (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
  );

function planOf(
  plans: WeakMap<DocumentNode, Map<string, Plan>>,
  document: DocumentNode,
  operationName: string,
): Plan {
  let ofDocument = plans.get(document);
  if (!ofDocument) plans.set(document, (ofDocument = new Map<string, Plan>()));
  let plan = ofDocument.get(operationName);
  if (!plan) ofDocument.set(operationName, (plan = { runs: 0 }));
  return plan;
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | null {
  // Errors are never answered from here, so their stacks need not be taken.
  const compiled = compileQuery(schema, document, operationName ?? undefined, {
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(compiled) ? compiled : null;
}

/** Compiled code reads properties as they are; a total that is counted only when asked for has to be waited for. */
function resolvePromisesOfConnections(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const total = type.getFields().totalCount;
    if (total && !total.resolve)
      total.resolve = (connection: { totalCount: Promise<number> }) => connection.totalCount;
  }
}
