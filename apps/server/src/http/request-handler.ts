/**
 * Routes requests of bare `node:http`: for four paths a framework would only add its own time to every answer.
 *
 *   /          to the playground
 *   /graphql   GraphQL by POST or GET; the playground for a browser
 *   /healthz   the process lives
 *   /readyz    the database answers and the server is not going down
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLHead } from '@apollo/server';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.ts';
import type { StaticPage } from '../playground/render-playground.ts';
import { ServerFault } from '../server-fault.ts';
import { allowOrigin } from './allow-origin.ts';
import { readBody } from './read-body.ts';
import { redirect, respondFault, respondJson, respondNotAllowed, respondPage } from './respond.ts';

export interface Application {
  readonly apollo: ApolloServer<RequestContext>;
  readonly createContext: () => RequestContext;
  readonly playground: () => Promise<StaticPage>;
  /** Rejects while requests should go elsewhere. */
  readonly checkReady: () => Promise<void>;
  /** Whose pages may ask besides our own: `http://localhost:5173` */
  readonly allowedOrigins: readonly string[];
  readonly logger: Logger;
}

export function createRequestHandler(application: Application) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    route(application, request, response).catch((error: unknown) => {
      const isGone = request.destroyed && !request.complete;
      if (isGone) return;
      application.logger.error({ err: error, url: request.url }, 'request failed');
      if (!response.headersSent)
        respondJson(response, 500, { errors: [{ message: 'Internal error' }] });
      else response.destroy();
    });
  };
}

async function route(
  application: Application,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path, search = ''] = splitUrl(request.url ?? '/');
  if (allowOrigin(request, response, application.allowedOrigins)) return;
  switch (path) {
    case '/':
      return redirect(response, '/graphql');
    case '/healthz':
      return respondJson(response, 200, { status: 'ok' });
    case '/readyz':
      return await respondReadiness(application, response);
    case '/graphql':
      if (request.method === 'POST')
        return await respondGraphQL(application, request, response, search);
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return respondNotAllowed(response, 'GET, HEAD, POST');
      if (wantsPage(request, search))
        return respondPage(request, response, await application.playground());
      return await respondGraphQL(application, request, response, search);
    default:
      return respondJson(response, 404, {
        errors: [
          { message: `Nothing is served at ${path.slice(0, 100)}. GraphQL is at /graphql.` },
        ],
      });
  }
}

function splitUrl(url: string): [path: string, search?: string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url] : [url.slice(0, mark), url.slice(mark)];
}

/** A browser that brings no operation of its own, or shares one by address, which GraphiQL then shows. */
function wantsPage(request: IncomingMessage, search: string): boolean {
  return (
    (request.headers.accept ?? '').includes('text/html') ||
    (request.method === 'HEAD' && search === '')
  );
}

async function respondReadiness(
  { checkReady }: Application,
  response: ServerResponse,
): Promise<void> {
  try {
    await checkReady();
    respondJson(response, 200, { status: 'ready' });
  } catch (error) {
    const reason = error instanceof ServerFault ? error.message : 'The database does not answer.';
    respondJson(response, 503, { status: 'not ready', reason });
  }
}

async function respondGraphQL(
  { apollo, createContext }: Application,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
): Promise<void> {
  let body: unknown;
  try {
    body = request.method === 'POST' ? await readBody(request) : undefined;
  } catch (error) {
    if (!(error instanceof ServerFault)) throw error;
    return refuseBody(request, response, error);
  }
  const context = createContext();
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers: headerMap(request),
      search,
      body,
    },
    context: async () => context,
  });
  writeHead(response, result, context.requestId);
  if (result.body.kind === 'complete') {
    response.end(result.body.string);
    return;
  }
  for await (const chunk of result.body.asyncIterator) response.write(chunk);
  response.end();
}

/** What was not read of a refused body would stand in the way of the next request, so the connection ends. */
function refuseBody(request: IncomingMessage, response: ServerResponse, fault: ServerFault): void {
  if (!request.complete) response.setHeader('connection', 'close');
  const status = { BODY_TOO_LARGE: 413, BODY_TYPE_UNKNOWN: 415 }[fault.code as string] ?? 400;
  respondFault(response, status, fault);
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function writeHead(
  response: ServerResponse,
  { status, headers }: HTTPGraphQLHead,
  requestId: string,
): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('x-request-id', requestId);
  response.setHeader('x-content-type-options', 'nosniff');
  response.statusCode = status ?? 200;
}
