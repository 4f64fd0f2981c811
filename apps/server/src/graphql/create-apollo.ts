/**
 * The GraphQL engine with its limits. What Apollo leaves open by default, depth, aliases, tokens, cost and the messages of
 * our own exceptions, is closed here; every setting is met by an attack in `attacks.test.ts`.
 */
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.ts';
import { costPlugin } from '../limits/cost-plugin.ts';
import { limits } from '../limits/limits.ts';
import { repeatedFieldRule } from '../limits/repeated-field-rule.ts';
import { formatError } from './format-error.ts';
import { requestPlugin } from './request-plugin.ts';

/** Its token rule answers mistakes with 500 and its cost rule is blind to variables: graphql-js and `costPlugin` do those. */
const armor = new ApolloArmor({
  maxDepth: { n: limits.depth, flattenFragments: true },
  maxAliases: { n: limits.aliases, allowList: [] },
  maxDirectives: { n: limits.directives },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly httpServer: Server;
  readonly logger: Logger;
}

export function createApollo({
  schema,
  httpServer,
  logger,
}: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    logger,
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.errors },
    executionOptions: { maxCoercionErrors: limits.errors },
    maxRecursiveSelections: limits.selections,
    validationRules: [...armor.validationRules, repeatedFieldRule],
    plugins: [
      costPlugin,
      requestPlugin,
      ApolloServerPluginDrainHttpServer({ httpServer }),
      // It wraps every field to reckon cache headers nobody uses here: a third of the CPU time of a page.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
