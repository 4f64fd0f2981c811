import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playgroundTabs } from './playground/tabs.ts';
import { startTestServer, type TestServer } from './testing/start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const folder = dirname(
  fileURLToPath(import.meta.resolve('@dateline/schema/operations/codebook.graphql')),
);
const definitions = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(join(folder, file), 'utf8')).definitions,
);
const fragments = new Map(
  definitions
    .filter(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION,
    )
    .map((fragment) => [fragment.name.value, fragment]),
);
const operations = definitions.filter(
  (definition) => definition.kind === Kind.OPERATION_DEFINITION,
);

describe('operations of the schema package', () => {
  test.each(
    operations.map((operation) => [operation.name?.value ?? '', print(operation)] as const),
  )('%s is answered, and not with nothing', async (_name, text) => {
    const { data, errors } = await server.ask(withFragments(text), { id: await anEventId() });
    expect(errors).toBeUndefined();
    for (const value of Object.values(data ?? {})) expect(isNothing(value)).toBe(false);
  });

  test.each(
    playgroundTabs.map(({ query }) => [/query (\w+)/.exec(query)?.[1] ?? '', query] as const),
  )('tab %s of the playground shows something', async (_name, query) => {
    const { data, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).every((value) => !isNothing(value))).toBe(true);
  });
});

async function anEventId(): Promise<unknown> {
  const { data } = await server.ask('{ events(first: 1) { nodes { id } } }');
  return (data as { events: { nodes: { id: string }[] } }).events.nodes[0]?.id;
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'nodes' in value && isNothing(value.nodes);
}

function withFragments(text: string): string {
  const needed = new Set<string>();
  const collect = (source: string): void => {
    visit(parse(source), {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || needed.has(value)) return;
        needed.add(value);
        collect(print(fragment));
      },
    });
  };
  collect(text);
  return [
    text,
    ...[...needed].map((name) => print(fragments.get(name) as FragmentDefinitionNode)),
  ].join('\n');
}
