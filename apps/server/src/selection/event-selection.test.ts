import { testDatabases } from '@dateline/store/testing';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../schema/create-schema.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';

/** A field asked for alone, for which little is read, says what it says among all others. */

type Answer = Readonly<Record<string, unknown>>;

interface Asked {
  readonly type: string;
  /** From what is asked of the type to what is asked of an event. */
  readonly wrap: (selection: string) => string;
  readonly pick: (event: Answer) => unknown;
}

const asked: readonly Asked[] = [
  { type: 'Event', wrap: (selection) => selection, pick: (event) => event },
  { type: 'Actor', wrap: (s) => `actors { ${s} }`, pick: ({ actors }) => actors },
  { type: 'Location', wrap: (s) => `location { ${s} }`, pick: ({ location }) => location },
  {
    type: 'Location',
    wrap: (s) => `location { path { ${s} } }`,
    pick: ({ location }) => (location as Answer | null)?.path,
  },
  {
    type: 'EventMention',
    wrap: (s) => `mentions(first: 2) { nodes { ${s} } }`,
    pick: ({ mentions }) => (mentions as Answer).nodes,
  },
  {
    type: 'Article',
    wrap: (s) => `mentions(first: 2) { nodes { article { ${s} } } }`,
    pick: ({ mentions }) => (mentions as { nodes: Answer[] }).nodes.map(({ article }) => article),
  },
];

/** What is asked of the types beneath; connections have tests of their own. */
const beneath: Readonly<Record<string, string>> = {
  Actor: '{ id name }',
  Affiliation: '{ relation }',
  Article: '{ id title }',
  Attribution: '{ span { exact } actor { name } }',
  Casualties: '{ killed injured arrested displaced }',
  Country: '{ code name }',
  Event: '{ id summary }',
  EventLocation: '{ precision text stated confidence location { name } }',
  EventParticipant: '{ role text sectors confidence actor { name } }',
  Extraction: '{ rule }',
  GeoPoint: '{ latitude longitude }',
  Location: '{ id name }',
  NewsSource: '{ id name domain }',
  TextSpan: '{ start end exact }',
};

function selectionsOf(typeName: string): Map<string, string> {
  const type = createSchema().getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no type of objects.`);
  const selections = new Map<string, string>();
  for (const { name, type: inner } of Object.values(type.getFields())) {
    const named = getNamedType(inner);
    if (named.name.endsWith('Connection')) continue;
    const below = beneath[named.name];
    if (!isLeafType(named) && below === undefined)
      throw new Error(`Say above what to ask of a ${named.name}.`);
    selections.set(name, isLeafType(named) ? name : `${name} ${below}`);
  }
  return selections;
}

const cases = asked.map((one) => ({ ...one, path: one.wrap('…') }));

for (const { name, available, open } of testDatabases) {
  describe.skipIf(!available)(`fields asked for alone on ${name}`, () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer(open);
    });
    afterAll(() => server.close());

    const ask = async (selection: string): Promise<Answer[]> => {
      const { data, errors } = await server.ask(`{ events { nodes { ${selection} } } }`);
      expect(errors).toBeUndefined();
      return (data as { events: { nodes: Answer[] } }).events.nodes;
    };

    test.each(cases)('$type by $path', { timeout: 30_000 }, async ({ type, wrap, pick }) => {
      const selections = selectionsOf(type);
      const all = (await ask(wrap([...selections.values()].join(' ')))).map(pick);
      expect(all.length).toBeGreaterThan(1);
      for (const [field, selection] of selections) {
        const alone = (await ask(wrap(selection))).map(pick);
        expect(alone, field).toEqual(all.map((answer) => only(field, answer)));
      }
    });
  });
}

function only(field: string, answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((one) => only(field, one));
  return answer === null || answer === undefined ? answer : { [field]: (answer as Answer)[field] };
}
