import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';

let server: TestServer;
let origin: string;
beforeAll(async () => {
  server = await startTestServer();
  origin = new URL(server.url).origin;
});
afterAll(() => server.close());

const html = { accept: 'text/html' };

describe('over HTTP', () => {
  test('the root leads to the playground', async () => {
    const response = await fetch(origin, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('the process says that it lives and that it is ready', async () => {
    expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  test('nothing is served elsewhere, and the answer says where to look', async () => {
    const response = await fetch(`${origin}/api`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('GraphQL is at /graphql');
  });

  test('every answer carries the id of its request', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(server.url, { method: 'POST', headers, body });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('clients may ask for the media type of the specification, by GET as well', async () => {
    const headers = {
      accept: 'application/graphql-response+json',
      'apollo-require-preflight': 'true',
    };
    const response = await fetch(`${server.url}?query=${encodeURIComponent('{ __typename }')}`, {
      headers,
    });
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('pages of other origins', () => {
  test('may ask where the operator has named them', async () => {
    const headers = { origin: 'http://localhost:5173', 'access-control-request-method': 'POST' };
    const response = await fetch(server.url, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  test.each(['http://localhost:5174', 'null', 'http://localhost:5173.example'])(
    'may not from %s',
    async (other) => {
      const response = await fetch(server.url, { method: 'OPTIONS', headers: { origin: other } });
      expect(response.status).toBe(405);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('the playground', () => {
  test('is one page that names no other host to load from', async () => {
    const text = await (await fetch(server.url, { headers: html })).text();
    expect(text).toContain('RussiaInSyria');
    expect(text.match(/<(script|link|img)[^>]+(src|href)="https?:/g)).toBeNull();
  });

  test('may load nothing from elsewhere', async () => {
    const response = await fetch(server.url, { headers: html });
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*connect-src 'self'/,
    );
  });

  test('comes compressed, and not again while it stays the same', async () => {
    const response = await fetch(server.url, { headers: { ...html, 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(server.url, { headers: { ...html, 'if-none-match': etag } });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
  });

  test('comes as it is for those who accept nothing else', async () => {
    const response = await fetch(server.url, {
      headers: { ...html, 'accept-encoding': 'identity, gzip;q=0' },
    });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toContain('<!doctype html>');
  });
});
