/**
 * Lets pages of other origins ask, where the operator has named them: a frontend under development on another port. No cookies
 * or other credentials are involved.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** True when the request was only the browser's question whether it may ask, which is answered then. */
export function allowOrigin(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[],
): boolean {
  const { origin } = headers;
  if (origin === undefined || !allowed.includes(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'x-request-id');
  response.setHeader('vary', 'origin');
  if (method !== 'OPTIONS') return false;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', 'content-type, apollo-require-preflight');
  response.setHeader('access-control-max-age', '600');
  response.writeHead(204).end();
  return true;
}
