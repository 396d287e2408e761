import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Loaders, type RequestContext } from '@concert/kernel';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { compiledExecutor } from './compiled-executor.js';
import { formatGraphqlError } from './errors.js';
import { guestFields } from './guest-fields.js';
import { queryLimits } from './query-limits.js';
import { writeAllowance } from './write-allowance.js';

/** Apollo on Fastify, code first. The schema stays in memory; `npm run schema` prints it into the repository. */
export const graphqlModule = () =>
  GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    playground: false,
    introspection: true,
    // A browser cannot be tricked into sending a query across sites: it needs a header only our own page can set.
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [queryLimits],
    // Apollo's hints for caches in between, which nothing here may be kept in, would wrap every resolver.
    plugins: [ApolloServerPluginCacheControlDisabled(), writeAllowance(), guestFields(), compiledExecutor()],
    formatError: formatGraphqlError,
    autoTransformHttpErrors: false,
    fieldResolverEnhancers: [],
    context: (req: FastifyRequest, reply: FastifyReply): RequestContext => ({
      viewer: req.viewer,
      loaders: new Loaders(),
      req,
      reply,
    }),
  });
