import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  EventEvidenceDocument,
  EventPageDocument,
  type EventPageQuery,
  RussiaInSyriaDocument,
} from '../documents.ts';
import { createMockServer } from './create-mock-server.ts';

const server = createMockServer();
const folder = join(import.meta.dirname, '../../operations');
const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
const definitions = sources.flatMap((source) => parse(source).definitions);
const operations = definitions.filter(
  (definition) => definition.kind === Kind.OPERATION_DEFINITION,
);
const fragments = new Map(
  definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? [[definition.name.value, print(definition)]]
      : [],
  ),
);

describe('the mock server', () => {
  test.each(operations.map((operation) => [operation.name?.value, print(operation)] as const))(
    'answers %s',
    async (_name, text) => {
      const result = await server.query(withFragments(text), {
        id: 'evt_00000000-0000-7000-8000-000000000002',
      });
      expect(result.errors).toBeUndefined();
      expect(result.data).not.toBeNull();
    },
  );

  test('tells of Russia in Syria, newest first, with evidence', async () => {
    const { data } = await server.query(RussiaInSyriaDocument);
    const nodes = data?.events.nodes ?? [];
    expect(nodes.map(({ date }) => date)).toEqual(['2024-12-07', '2024-12-01', '2024-11-30']);
    expect(nodes[2]?.mentions.nodes).toHaveLength(3);
  });

  test('pages without repeating or skipping', async () => {
    const seen: string[] = [];
    let after: string | null | undefined = null;
    do {
      const page: EventPageQuery['events'] | undefined = (
        await server.query(EventPageDocument, { first: 3, after })
      ).data?.events;
      seen.push(...(page?.nodes ?? []).map(({ id }) => id));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
  });

  test('is alike at every start', async () => {
    const id = 'evt_00000000-0000-7000-8000-000000000003';
    const [one, other] = await Promise.all(
      [server, createMockServer()].map((each) => each.query(EventEvidenceDocument, { id })),
    );
    expect(one).toEqual(other);
  });

  test.each([
    ['events(first: 1000) { totalCount }', '`first: 1000` is not possible'],
    ['events(first: 0) { totalCount }', '`first: 0` is not possible'],
    ['events(first: 1, last: 1) { totalCount }', '`first` or `last`, not both'],
    ['events(after: "zzz") { totalCount }', 'not one that was given out'],
    ['events(before: "99") { totalCount }', 'not one that was given out'],
    ['events(filter: { eventType: [] }) { totalCount }', 'empty list'],
    ['events(filter: { eventType: DIE, location: { country: [] } }) { totalCount }', 'empty list'],
    ['events(filter: { or: [] }) { totalCount }', 'empty list'],
    [
      'events(filter: { date: { from: "2024-12-02", to: "2024-12-01" } }) { totalCount }',
      'Swap the ends',
    ],
    ['events(filter: { actor: { name: "Ruritania" } }) { totalCount }', 'Unknown actor'],
    ['events(filter: { location: { name: "Atlantis" } }) { totalCount }', 'Unknown place'],
    ['actors(first: 101) { totalCount }', '`first: 101` is not possible'],
  ])('refuses %s as the service does', async (selection, message) => {
    const { errors } = await server.query(`{ ${selection} }`);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test.each([
    'events(filter: { or: [{ eventType: DIE }] })',
    'events(filter: { date: { from: "2024-12-01", to: "2024-12-01" } })',
  ])('answers %s', async (selection) => {
    expect((await server.query(`{ ${selection} { totalCount } }`)).errors).toBeUndefined();
  });

  test('counts pages from either end', async () => {
    const idsOf = async (page: string): Promise<string[]> => {
      const query = `{ events(${page}) { nodes { id } pageInfo { startCursor } } }`;
      const { data } = await server.query<{ events: { nodes: { id: string }[] } }>(query);
      return (data?.events.nodes ?? []).map(({ id }) => id);
    };
    const all = await idsOf('first: 100');
    expect(await idsOf('last: 3')).toEqual(all.slice(-3));
    expect(await idsOf('last: 2, before: "4"')).toEqual(all.slice(2, 4));
    expect(await idsOf('before: "4"')).toEqual(all.slice(0, 4));
  });

  test('runs the operation that is named, and answers 400 to one that is not valid', async () => {
    const query = 'query A { countries { code } } query B { codebook { version } }';
    const body = JSON.stringify({ query, operationName: 'A' });
    const asked = await server.fetch(new Request('http://mock/graphql', { method: 'POST', body }));
    expect(Object.keys(((await asked.json()) as { data: object }).data)).toEqual(['countries']);
    const wrong = await server.fetch('http://mock/graphql', { body: '{"query":"{ nothing }"}' });
    expect(wrong.status).toBe(400);
  });

  test('stands in for fetch', async () => {
    const body = JSON.stringify({ query: '{ countries { code } }' });
    const response = await server.fetch('http://localhost:4000/graphql', { body });
    expect(await response.json()).toEqual({
      data: { countries: [{ code: 'RU' }, { code: 'SY' }, { code: 'TR' }, { code: 'IL' }] },
    });
  });
});

function withFragments(text: string): string {
  const needed = new Set<string>();
  const collect = (source: string): void => {
    for (const [, name] of source.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = fragments.get(name ?? '');
      if (!fragment || needed.has(fragment)) continue;
      needed.add(fragment);
      collect(fragment);
    }
  };
  collect(text);
  return [text, ...needed].join('\n');
}
