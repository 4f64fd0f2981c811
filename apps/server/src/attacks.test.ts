import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/start-test-server.ts';

/**
 * Requests made to wear the server out or to make it talk. Each is refused before it touches the database, with a reason
 * the sender can act on and nothing about the inside.
 */

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const nested = (depth: number): string =>
  `{ events { nodes { ${'actors { events { nodes { '.repeat(depth)}id${' } } }'.repeat(depth)} } } }`;
const doubling = Array.from(
  { length: 25 },
  (_, n) => `fragment F${n} on Event { ...F${n + 1} ...F${n + 1} }`,
).join('\n');
const manyNots = (depth: number): object =>
  depth === 0 ? { minSources: 1 } : { not: manyNots(depth - 1) };

const attacks: readonly [
  what: string,
  query: string,
  variables: Record<string, unknown>,
  status: number,
  message: RegExp,
][] = [
  ['fields nested 60 deep', nested(20), {}, 400, /depth limit of 12/],
  ['fields nested 1 500 deep', nested(500), {}, 400, /token|depth/i],
  [
    '1 000 renamed lists',
    `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: events(first: 1) { totalCount }`).join(' ')} }`,
    {},
    400,
    /token|alias/i,
  ],
  [
    '100 renamed type names',
    `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    {},
    400,
    /alias|more than 10 times/i,
  ],
  [
    '900 times the same field',
    `{ ${'__typename '.repeat(900)} }`,
    {},
    400,
    /more than 10 times|Validation aborted/,
  ],
  ['100 unknown directives', `{ __typename ${'@nope '.repeat(100)} }`, {}, 400, /directive/i],
  [
    'fragments in a circle',
    '{ events { nodes { ...A } } } fragment A on Event { ...B } fragment B on Event { ...A }',
    {},
    400,
    /Cannot spread fragment|recursive/i,
  ],
  [
    'fragments that double 25 times',
    `{ events { nodes { ...F0 } } } ${doubling} fragment F25 on Event { id }`,
    {},
    400,
    /recursive|selections|token/i,
  ],
  ['a page of 100 000', '{ events(first: 100000) { nodes { id } } }', {}, 400, /from 1 to 100/],
  [
    'a page of 100 000 in a variable',
    'query ($n: Int) { events(first: $n) { nodes { id } } }',
    { n: 100_000 },
    400,
    /from 1 to 100/,
  ],
  [
    'pages within pages',
    'query ($n: Int) { events(first: $n) { nodes { mentions(first: $n) { nodes { event { mentions(first: $n) { nodes { id } } } } } } } }',
    { n: 100 },
    400,
    /costs \d+, more than the 10000/,
  ],
  [
    '101 ids',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array(101).fill('evt_1') },
    400,
    /from 1 to 100/,
  ],
  [
    'a filter that denies 2 000 times',
    'query ($f: EventFilter) { events(filter: $f) { totalCount } }',
    { f: manyNots(2000) },
    400,
    /at most 4 deep/,
  ],
  [
    'a filter with 200 branches',
    'query ($f: EventFilter) { events(filter: $f) { totalCount } }',
    { f: { or: Array(200).fill({ minSources: 1 }) } },
    400,
    /more than the 100/,
  ],
  [
    'a filter with 60 branches',
    'query ($f: EventFilter) { events(filter: $f) { nodes { id } } }',
    { f: { or: Array(60).fill({ minSources: 1 }) } },
    400,
    /conditions, more than 50/,
  ],
  ['an empty list', '{ events(filter: { eventType: [] }) { totalCount } }', {}, 400, /empty list/],
  [
    '10 000 letters to search for',
    'query ($t: String) { events(filter: { text: $t }) { nodes { id } } }',
    { t: 'word '.repeat(2000) },
    400,
    /can be searched for/,
  ],
  [
    'a radius of 20 000 km',
    '{ events(filter: { location: { near: { latitude: 0, longitude: 0, radiusKm: 20000 } } }) { nodes { id } } }',
    {},
    400,
    /2000 km/,
  ],
  [
    'a point off the globe',
    '{ events(filter: { location: { near: { latitude: 100, longitude: 0, radiusKm: 1 } } }) { nodes { id } } }',
    {},
    400,
    /off the globe/,
  ],
  ['a forged cursor', '{ events(after: "Zm9yZ2Vk") { nodes { id } } }', {}, 400, /cursor/],
  [
    'wrong values by the hundred',
    'query ($t: [EventType!]) { events(filter: { eventType: $t }) { totalCount } }',
    { t: Array(500).fill('NOPE') },
    400,
    /Too many errors|Did you mean|does not exist/,
  ],
  [
    '500 operations',
    Array.from({ length: 500 }, (_, n) => `query Q${n} { __typename }`).join(' '),
    {},
    400,
    /token/i,
  ],
  [
    'wildcards for a name',
    '{ events(filter: { actor: { name: "%_%" } }) { totalCount } }',
    {},
    400,
    /Unknown actor/,
  ],
  [
    'SQL for a name',
    `{ events(filter: { actor: { name: "'; drop table event; --" } }) { totalCount } }`,
    {},
    400,
    /Unknown actor/,
  ],
  ['a syntax error', '{ events(', {}, 400, /Syntax Error/],
  ['an unknown field', '{ evnts { totalCount } }', {}, 400, /Did you mean "events" or "event"/],
  ['an unknown fragment', '{ events { nodes { ...Nope } } }', {}, 400, /Unknown fragment "Nope"/],
];

describe('the server refuses', () => {
  test.each(attacks)('%s', async (_what, query, variables, status, message) => {
    const answer = await server.ask(query, variables);
    expect(answer.errors?.map((error) => error.message).join('\n')).toMatch(message);
    expect(answer.status).toBe(status);
    expect(answer.errors?.length).toBeLessThanOrEqual(10);
    expect(JSON.stringify(answer)).not.toMatch(/stacktrace|node_modules|select /);
  });

  test('a body over the limit, before reading it', async () => {
    const response = await post(
      JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }),
    );
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('262144 bytes');
  });

  test('a body over the limit that does not say how long it is', async () => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(' '.repeat(65_536)));
      },
    });
    const init = { method: 'POST', headers: json, body: stream, duplex: 'half' } as RequestInit;
    const answer = await fetch(server.url, init).then(
      (response) => response.status,
      () => 413,
    );
    expect(answer).toBe(413);
  });

  test.each([
    ['a body that is not JSON', '{"query": ', json, 400],
    ['a list of operations', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', json, 400],
    [
      'a form',
      'query=%7B__typename%7D',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
    ],
    ['plain text', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }, 415],
  ])('%s', async (_what, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
  });

  test('a GET that a page of another site could make', async () => {
    const response = await fetch(`${server.url}?query=${encodeURIComponent('{ __typename }')}`);
    expect(response.status).toBe(400);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s', async (method) => {
    const response = await fetch(server.url, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  });
});

describe('the server answers', () => {
  test('introspection in full', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, errors } = await server.ask(
      getIntrospectionQuery({ inputValueDeprecation: true }),
    );
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  test('after all of it', async () => {
    const { data } = await server.ask('{ events { totalCount } }');
    expect(data).toEqual({ events: { totalCount: 2 } });
  });
});

const json = { 'content-type': 'application/json' };

function post(body: string, headers: Record<string, string> = json): Promise<Response> {
  return fetch(server.url, { method: 'POST', headers, body });
}
