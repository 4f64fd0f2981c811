import { testDatabases } from '@dateline/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/start-test-server.ts';

/** The graph over real HTTP and a real database: what is asked, and what must come of it. */

let server: TestServer;

for (const { name, available, open } of testDatabases) {
  describe.skipIf(!available)(`the graph on ${name}`, () => {
    beforeAll(async () => {
      server = await startTestServer(open);
    });
    afterAll(() => server.close());
    describeFilters();
    describeNames();
    describeEvents();
    describePages();
  });
}

interface ListedEvent {
  readonly id: string;
  readonly summary: string;
}

async function summaries(filter: string, rest = ''): Promise<string[]> {
  const { data, errors } = await server.ask(
    `{ events(filter: ${filter} ${rest}) { nodes { id summary } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { events: { nodes: ListedEvent[] } }).events.nodes.map(({ summary }) => summary);
}

const bombing = 'Russian armed forces bombed Syrian rebels in Aleppo.';
const visit = 'Türkiye visited Russia';
const cup = 'Türkiye won the cup';
const aid = 'Türkiye will aid Syria';
const denial = 'Russia did not strike Damascus';

function describeFilters(): void {
  describe('a filter', () => {
    test.each([
      ['{}', [visit, bombing]],
      ['{ actor: { country: RU } }', [visit, bombing]],
      ['{ actor: { country: RU }, location: { country: SY } }', [bombing]],
      ['{ actor: { name: "Russia" } }', [visit, bombing]],
      ['{ actor: { name: "russia", role: ACTOR } }', [bombing]],
      ['{ actor: { country: RU, role: RECIPIENT } }', [visit]],
      ['{ actor: { id: "act_RUS.MIL" } }', [bombing]],
      ['{ actor: { name: "Russia", includeAffiliated: false } }', [visit]],
      ['{ actor: { name: "Syrian rebels" } }', [bombing]],
      ['{ actors: [{ country: RU }, { country: TR }] }', [visit]],
      ['{ actors: [{ country: RU }, { country: SY }] }', [bombing]],
      ['{ actor: { country: [RU, TR] } }', [visit, bombing]],
      ['{ actor: { country: BR } }', []],
      ['{ location: { name: "Aleppo" } }', [bombing]],
      ['{ location: { within: ["loc_gn:170062"] } }', [bombing]],
      ['{ location: { geonameId: 163843 } }', [bombing]],
      ['{ location: { country: SY, name: "Aleppo" } }', [bombing]],
      ['{ location: { country: RU, name: "Aleppo" } }', []],
      ['{ location: { near: { latitude: 36.2, longitude: 37.1, radiusKm: 50 } } }', [bombing]],
      ['{ location: { box: { west: 30, south: 30, east: 40, north: 40 } } }', [bombing]],
      ['{ eventType: ASSAULT }', [bombing]],
      ['{ eventType: NEWS }', [cup]],
      ['{ or: [{ eventType: NEWS }, { eventType: CONSULT }] }', [cup, visit]],
      ['{ mode: AERIAL }', [bombing]],
      ['{ context: [MILITARY, DIPLOMATIC] }', [visit, bombing]],
      ['{ quadClass: VERBAL_COOPERATION }', [visit]],
      ['{ cameo: "19" }', [bombing]],
      ['{ goldstein: { lte: 0 } }', [bombing]],
      ['{ minSources: 2 }', [bombing]],
      ['{ casualties: { minKilled: 4 } }', [bombing]],
      ['{ casualties: { minKilled: 5 } }', []],
      ['{ casualties: { minInjured: 1 } }', []],
      ['{ not: { casualties: { minKilled: 1 } } }', [visit]],
      ['{ source: { domain: "Harbour.example" } }', [bombing]],
      ['{ source: { country: IE } }', [bombing]],
      ['{ text: "residents" }', [bombing]],
      ['{ date: { from: "2024-12-02" } }', [visit]],
      ['{ date: { to: "2024-12-01" } }', [bombing]],
      ['{ factuality: FUTURE }', [aid]],
      ['{ factuality: [NEGATED, ASSERTED] }', [visit, denial, bombing]],
      ['{ not: { eventType: CONSULT } }', [bombing]],
      ['{ or: [{ eventType: CONSULT }, { mode: AERIAL }] }', [visit, bombing]],
      ['{ or: [{ factuality: FUTURE }, { eventType: CONSULT }] }', [visit, aid]],
      ['{ and: [{ actor: { country: RU } }, { actor: { country: TR } }] }', [visit]],
    ])('%s', async (filter, expected) => {
      expect((await summaries(filter)).sort()).toEqual([...expected].sort());
    });

    test.each([
      ['involving:Russia in:Syria', [bombing]],
      ['by:Turkey against:Russia', [visit]],
      ['type:assault mode:aerial', [bombing]],
      ['-type:assault', [visit]],
      ['is:negated', [denial]],
      ['after:2024-12-02', [visit]],
      ['residents', [bombing]],
    ])('as text: %s', async (query, expected) => {
      const { data } = await server.ask(
        'query ($q: String) { events(query: $q) { nodes { summary } } }',
        { q: query },
      );
      expect(
        (data as { events: { nodes: ListedEvent[] } }).events.nodes.map(({ summary }) => summary),
      ).toEqual(expected);
    });
  });
}

function describeNames(): void {
  describe('a name that means nobody or nowhere', () => {
    test.each([
      ['{ actor: { name: "Rusia" } }', /Unknown actor "Rusia". Did you mean .*Russia/, 'Russia'],
      [
        '{ location: { name: "Damascuss" } }',
        /Unknown place "Damascuss". Did you mean .*Damascus/,
        'Damascus',
      ],
    ])('%s is an error that offers the nearest ones', async (filter, message, suggestion) => {
      const { status, errors } = await server.ask(`{ events(filter: ${filter}) { nodes { id } } }`);
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toMatch(message);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        suggestions: expect.arrayContaining([suggestion]),
      });
    });

    test('a country code that does not exist is refused by the schema', async () => {
      const { errors } = await server.ask(
        '{ events(filter: { actor: { country: XX } }) { nodes { id } } }',
      );
      expect(errors?.[0]?.message).toContain('does not exist in "CountryCode" enum');
    });

    test('the id of something else is refused', async () => {
      const { errors } = await server.ask(
        '{ events(filter: { actor: { id: "loc_gn:1" } }) { nodes { id } } }',
      );
      expect(errors?.[0]?.message).toContain('is not the id of an actor');
    });
  });
}

function describeEvents(): void {
  describe('an event', () => {
    test('brings its evidence word for word', async () => {
      const { data } = await server.ask(`{ events(filter: { eventType: ASSAULT }) { nodes {
      articleCount sourceCount factuality casualties { killed injured }
      location { name path { name } } locations { stated precision text }
      participants { role actor { id name } }
      mentions(first: 5) { nodes {
        span { exact start end } trigger { exact } locationSpan { exact } attribution { span { exact } actor { id } }
        article { title text source { domain } }
        extraction { rule codebook }
      } pageInfo { hasNextPage } }
    } } }`);
      const [event] = (data as { events: { nodes: Record<string, never>[] } }).events.nodes;
      expect(event).toMatchObject({
        articleCount: 2,
        sourceCount: 2,
        casualties: { killed: 4, injured: null },
        location: {
          name: 'Aleppo',
          path: [{ name: 'Syria' }, expect.anything(), { name: 'Aleppo' }],
        },
        participants: [
          { role: 'ACTOR', actor: { id: 'act_RUS.MIL' } },
          { role: 'RECIPIENT', actor: { id: 'act_SYR/REB' } },
        ],
      });
      const mentions = (event as unknown as { mentions: { nodes: MentionAnswer[] } }).mentions
        .nodes;
      expect(mentions.map(({ trigger }) => trigger.exact)).toEqual(['bombed', 'bombed']);
      for (const { span, article } of mentions)
        expect(article.text.slice(span.start, span.end)).toBe(span.exact);
      expect(mentions.map(({ attribution }) => attribution?.span.exact)).toContain('residents');
    });

    test('is found again by its id, and so is every other object', async () => {
      const { data } = await server.ask(`{ events(first: 1) { nodes { id
      actors { id } mentions { nodes { id article { id source { id } } } } } }
      countries { id } location(by: { name: "Aleppo" }) { id } ingestRuns { nodes { id } } }`);
      const ids = idsIn(data);
      const types = new Set(ids.map((id) => id.slice(0, 3)));
      expect(types).toEqual(new Set(['evt', 'act', 'men', 'art', 'src', 'cty', 'loc', 'run']));
      const some = [...types].map((type) => ids.find((id) => id.startsWith(type)) ?? '');
      const again = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: some,
      });
      expect(again.data).toEqual({ nodes: some.map((id) => ({ id })) });
    });

    test('that does not exist is null, and so is what is no id', async () => {
      const id = 'evt_00000000-0000-7000-8000-00000000dead';
      const { data, errors } = await server.ask(
        `{ event(id: "${id}") { id } node(id: "nonsense") { id } nodes(ids: ["x", "${id}"]) { id } }`,
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ event: null, node: null, nodes: [null, null] });
    });
  });
}

function describePages(): void {
  describe('pages', () => {
    test('follow each other without repeating or skipping, in either direction', async () => {
      const all = await summaries('{ factuality: [ASSERTED, REPORTED, FUTURE, NEGATED] }');
      expect(all).toHaveLength(4);
      expect(await walk('first', 'after', 'endCursor', 'hasNextPage')).toEqual(all);
      expect(await walk('last', 'before', 'startCursor', 'hasPreviousPage')).toEqual(
        [...all].reverse(),
      );
    });

    test('are read in two statements, however much is asked of each event', async () => {
      const query = `{ events(filter: { actor: { country: RU } }) { nodes {
      actors { name country { name } } recipients { name } location { name path { name } parent { name } }
      mentions(first: 2) { nodes { span { exact } extraction { rule } article { title source { name } } } pageInfo { endCursor } }
    } } }`;
      await server.ask(query);
      const before = server.statements.length;
      expect((await server.ask(query)).errors).toBeUndefined();
      expect(server.statements.slice(before)).toHaveLength(2);
    });

    test('a cursor of another list is refused', async () => {
      const { data } = await server.ask('{ events(first: 1) { pageInfo { endCursor } } }');
      const after = (data as unknown as PageAnswer).events.pageInfo.endCursor;
      const { status, errors } = await server.ask(
        'query ($after: String) { events(filter: { eventType: ASSAULT }, after: $after) { nodes { id } } }',
        { after },
      );
      expect(status).toBe(400);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('another filter or order'),
        extensions: { code: 'BAD_USER_INPUT', reason: 'CURSOR_INVALID' },
      });
    });
  });
}

interface MentionAnswer {
  readonly span: { readonly exact: string; readonly start: number; readonly end: number };
  readonly trigger: { readonly exact: string };
  readonly attribution: { readonly span: { readonly exact: string } } | null;
  readonly article: { readonly text: string };
}

interface PageAnswer {
  readonly events: {
    readonly nodes: readonly ListedEvent[];
    readonly pageInfo: Readonly<Record<string, unknown>>;
  };
}

async function walk(
  size: string,
  from: string,
  cursorName: string,
  moreName: string,
): Promise<string[]> {
  const filter = 'filter: { factuality: [ASSERTED, REPORTED, FUTURE, NEGATED] }';
  const query = `query ($cursor: String) { events(${filter}, ${size}: 1, ${from}: $cursor) { nodes { summary } pageInfo { ${cursorName} ${moreName} } } }`;
  const seen: string[] = [];
  let cursor: unknown = null;
  let more: unknown = true;
  while (more && seen.length < 10) {
    const { events } = (await server.ask(query, { cursor })).data as unknown as PageAnswer;
    seen.push(...events.nodes.map(({ summary }) => summary));
    cursor = events.pageInfo[cursorName];
    more = events.pageInfo[moreName];
  }
  return seen;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'id' ? [String(part)] : idsIn(part),
  );
}
