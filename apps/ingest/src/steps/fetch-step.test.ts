import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { fetchAddress } from './fetch-step.ts';

/** Every page of the test outlet; the whole of it is on the loopback interface. */
const pages: Record<string, RequestListener> = {
  '/article': (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<p>asked by ${request.headers['user-agent']}</p>`);
  },
  '/moved': (_, response) => {
    response.writeHead(302, { location: '/article' }).end();
  },
  '/loop': (_, response) => {
    response.writeHead(302, { location: '/loop' }).end();
  },
  '/to-file': (_, response) => {
    response.writeHead(302, { location: 'file:///etc/hosts' }).end();
  },
  '/to-inside': (_, response) => {
    response.writeHead(302, { location: 'http://[::1]/' }).end();
  },
  '/bomb': (_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(limits.documentBytes + 1)));
  },
  '/slow': (_, response) => {
    response.write('never');
  },
  '/busy': (_, response) => {
    response.writeHead(429, { 'retry-after': '120' }).end();
  },
  '/resting': (_, response) => {
    response.writeHead(503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }).end();
  },
  '/gone': (_, response) => {
    response.writeHead(410).end();
  },
};

const server = createServer((request, response) => pages[request.url ?? '']?.(request, response));
let outlet = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  outlet = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetchPage = (path: string, timeoutMs = 5_000) =>
  fetchAddress(outlet + path, {
    allowedIpAddresses: ['127.0.0.1'],
    contact: 'https://a.example',
    timeoutMs,
  });

test('a page comes with its type, and the request says who asks', async () => {
  const page = await fetchPage('/article');
  expect(page.contentType).toBe('text/html; charset=utf-8');
  expect(page.body.toString()).toMatch(/Dateline\/\d.*\+https:\/\/a\.example/);
});

test('a redirect is followed and the last address told', async () => {
  expect((await fetchPage('/moved')).url).toBe(`${outlet}/article`);
});

test.each([
  ['a loop of redirects', '/loop', 'FETCH_FAILED'],
  ['a redirect to a file', '/to-file', 'FETCH_REFUSED'],
  ['a redirect into the machine', '/to-inside', 'FETCH_REFUSED'],
  ['a compression bomb', '/bomb', 'TOO_LARGE'],
  ['a page that is gone', '/gone', 'FETCH_FAILED'],
])('%s ends with a fault', async (_, path, code) => {
  await expect(fetchPage(path)).rejects.toMatchObject({ code });
});

test.each([
  ['/gone', /it answers 410 Gone$/],
  ['/busy', /it answers 429 Too Many Requests and asks to be tried again in 120 s, not before$/],
  ['/resting', /503 Service Unavailable and asks to be tried again at Wed, 21 Oct 2026/],
])('the fault of %s says what the publisher answered', async (path, message) => {
  await expect(fetchPage(path)).rejects.toMatchObject({
    code: 'FETCH_FAILED',
    message: expect.stringMatching(message),
  });
});

test('an answer that never ends is given up', async () => {
  await expect(fetchPage('/slow', 300)).rejects.toMatchObject({ code: 'FETCH_FAILED' });
});

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://[::1]/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://127.1/',
  'http://[::ffff:127.0.0.1]/',
  'http://0.0.0.0/',
  'http://127.0.0.1:8080/',
  'file:///etc/hosts',
  'ftp://a.example/',
  'https://user:secret@a.example/',
  'https://a.example:8443/',
])('%s is not fetched', async (address) => {
  await expect(fetchAddress(address, {})).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
});
