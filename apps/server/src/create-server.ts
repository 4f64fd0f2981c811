/** Joins the parts of the server: HTTP, GraphQL, playground, readiness. Nothing listens yet. */
import { createServer as createHttpServer, type Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { createContext, type RequestContext, type ServerParts } from './context.ts';
import { createApollo } from './graphql/create-apollo.ts';
import { createRequestHandler } from './http/request-handler.ts';
import { renderPlayground, type StaticPage } from './playground/render-playground.ts';
import { ServerFault } from './server-fault.ts';

export interface CreatedServer {
  readonly httpServer: Server;
  readonly apollo: ApolloServer<RequestContext>;
  /** From here on `/readyz` sends requests elsewhere. */
  drain(): void;
}

export interface ServerSettings {
  readonly allowedOrigins: readonly string[];
}

export function createServer(
  schema: GraphQLSchema,
  parts: ServerParts,
  { allowedOrigins }: ServerSettings,
): CreatedServer {
  const httpServer = createHttpServer({
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 5_000,
  });
  const apollo = createApollo({ schema, httpServer, logger: parts.logger });
  let draining = false;
  let page: Promise<StaticPage> | undefined;
  httpServer.on(
    'request',
    createRequestHandler({
      apollo,
      logger: parts.logger,
      allowedOrigins,
      createContext: () => createContext(parts),
      playground: () => (page ??= renderPlayground()),
      checkReady: async () => {
        if (draining) throw new ServerFault('OVERLOADED', 'The server is going down.');
        await parts.database.query({ text: 'select 1', values: [] });
      },
    }),
  );
  return { httpServer, apollo, drain: () => (draining = true) };
}
