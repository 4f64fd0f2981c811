/** The few ways in which the server answers other than by a GraphQL result. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StaticPage } from '../playground/render-playground.ts';
import type { ServerFault } from '../server-fault.ts';

export function respondJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(`${JSON.stringify(body)}\n`);
}

/** In the shape of a GraphQL result, so that clients need to know only one. */
export function respondFault(response: ServerResponse, status: number, fault: ServerFault): void {
  respondJson(response, status, {
    errors: [{ message: fault.message, extensions: { code: fault.code } }],
  });
}

export function respondNotAllowed(response: ServerResponse, allowed: string): void {
  response.setHeader('allow', allowed);
  respondJson(response, 405, { errors: [{ message: `Only ${allowed} are answered here.` }] });
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

export function respondPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: StaticPage,
): void {
  const encoding = acceptedEncoding(request.headers['accept-encoding'] ?? '');
  const headers = { ...page.headers, etag: page.etag };
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = page.encodings[encoding];
  response.writeHead(200, {
    ...headers,
    'content-length': body.length,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function acceptedEncoding(header: string): 'br' | 'gzip' | 'identity' {
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header) ? 'gzip' : 'identity';
}
