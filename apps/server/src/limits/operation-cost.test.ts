import { schemaText } from '@dateline/schema';
import { buildSchema, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { operationCost } from './operation-cost.ts';

const schema = buildSchema(schemaText);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(text);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  const fragments = new Map(
    definitions
      .filter(
        (definition): definition is FragmentDefinitionNode =>
          definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return operationCost({ schema, operation, fragments, variables });
}

describe('the cost of an operation', () => {
  test.each([
    ['{ codebook { version } }', 1],
    ['{ events(first: 10) { nodes { id } } }', 11],
    ['{ events { nodes { id } } }', 21],
    ['{ events(last: 5) { edges { cursor node { id } } } }', 11],
    ['{ events(first: 10) { totalCount nodes { id } } }', 16],
    ['{ events(first: 100) { stats { firstDate } nodes { id } } }', 122],
    ['{ events(first: 10) { nodes { mentions(first: 3) { nodes { id } } } } }', 51],
    [
      '{ events(first: 10) { nodes { id @skip(if: true) ...E } } } fragment E on Event { location { id } }',
      21,
    ],
    ['{ events(first: 10) { nodes { location @include(if: false) { id } } } }', 11],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ nodes(ids: ["a"]) { ... on Event { location { id } } } }', 2],
  ])('%s is %i', (text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  test('counts page sizes that come in variables', () => {
    const text =
      'query ($n: Int) { events(first: $n) { nodes { mentions(first: $n) { nodes { id } } } } }';
    expect(costOf(text, { n: 10 })).toBe(1 + 10 * (1 + 1 + 10));
    expect(costOf(text, { n: 100 })).toBeGreaterThan(10_000);
  });

  test.each([
    ['query ($n: Int) { events(first: $n) { nodes { id } } }', { n: 100_000 }],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(50_000).fill('evt_1') }],
    ['{ suggest(text: "a", limit: 1000) { label } }', {}],
    ['{ events(first: -1) { nodes { id } } }', {}],
  ])('%s with an impossible size is refused with the limit', (text, variables) => {
    expect(() => costOf(text, variables)).toThrow(/from 1 to 100/);
  });
});
