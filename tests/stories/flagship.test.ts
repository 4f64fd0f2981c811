/** "All events involving Russia in Syria", over HTTP, from the sample articles on Syria, each with the sentences it was read from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, askGraphQL, dataOf } from '../testkit/ask-graphql.ts';
import { type Program, runProgram, startProgram } from '../testkit/program.ts';
import { programs, repository, samples } from '../testkit/repository.ts';
import { type StoryDatabase, storyDatabases } from '../testkit/story-database.ts';

const flagship = readFileSync(
  join(repository, 'packages', 'schema', 'operations', 'russia-in-syria.graphql'),
  'utf8',
);

interface Summary {
  readonly read: number;
  readonly added: number;
  readonly unchanged: number;
  readonly eventsAdded: number;
  readonly eventsMerged: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

interface Mention {
  readonly span: Span;
  readonly trigger: Span | null;
  readonly actorSpans: readonly Span[];
  readonly recipientSpans: readonly Span[];
  readonly locationSpan: Span | null;
  readonly dateSpan: Span | null;
  readonly attribution: { readonly span: Span } | null;
  readonly article: { readonly text: string; readonly source: { readonly name: string } };
}

interface Happening {
  readonly id: string;
  readonly date: string;
  readonly participants: readonly {
    readonly actor: { readonly country: { readonly code: string } | null };
  }[];
  readonly location: { readonly path: readonly { readonly name: string }[] } | null;
}

interface Evidence {
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly mentions: { readonly nodes: readonly Mention[] };
}

const happenings = listing(`
  id date
  participants { actor { country { code } } }
  location { path { name } }`);

const evidence = listing(`
  articleCount sourceCount
  mentions(first: 5) {
    nodes {
      span { ...words } trigger { ...words } actorSpans { ...words } recipientSpans { ...words }
      locationSpan { ...words } dateSpan { ...words } attribution { span { ...words } }
      article { text source { name } }
    }
  }`);

function listing(fields: string): string {
  const words = fields.includes('...words') ? 'fragment words on TextSpan { start end exact }' : '';
  return `query Events($filter: EventFilter, $first: Int, $after: String) {
    events(filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${fields} }
    }
  } ${words}`;
}

interface ListAnswer<Node> {
  readonly events: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Node[];
  };
}

interface FlagshipRow {
  readonly date: string;
  readonly eventType: string;
  readonly location: { readonly name: string } | null;
}

describe.each(storyDatabases)('the flagship question on $name', ({ available, create }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: StoryDatabase;
  let server: Program;
  let url: string;
  const summaries: Summary[] = [];

  beforeAll(async () => {
    database = await create();
    for (const time of ['first', 'second']) summaries.push(await ingestSyria(database, time));
    server = startProgram(programs.server, [], { env: { ...database.env, PORT: '0' } });
    [, url = ''] = await server.says(/"url":"([^"]+)"/);
  });
  afterAll(async () => {
    const ended = await server?.stop();
    await database.remove();
    expect(ended?.code).toBe(0);
  });

  /** Page after page, to the end of the list. */
  async function listAll<Node>(query: string, filter: object, first = 10): Promise<Node[]> {
    const nodes: Node[] = [];
    let after: string | null = null;
    for (;;) {
      const asked: Promise<Answer<ListAnswer<Node>>> = askGraphQL(url, query, {
        filter,
        first,
        after,
      });
      const { nodes: page, pageInfo } = (await dataOf(asked)).events;
      nodes.push(...page);
      if (!pageInfo.hasNextPage) return nodes;
      after = pageInfo.endCursor;
    }
  }

  test('a second ingest adds nothing', () => {
    const [first, second] = summaries;
    expect(first).toMatchObject({ added: first?.read, unchanged: 0 });
    expect(second).toMatchObject({
      added: 0,
      unchanged: first?.read,
      eventsAdded: 0,
      eventsMerged: 0,
    });
  });

  test('the operation frontends are given returns the happenings of the samples, newest first', async () => {
    const { events } = await dataOf(
      askGraphQL<{ events: { totalCount: number; nodes: readonly FlagshipRow[] } }>(url, flagship),
    );
    const rows = events.nodes.map(
      ({ date, eventType, location }) => `${date} ${eventType} ${location?.name}`,
    );
    const known = [
      '2024-12-15 RETREAT Damascus',
      '2024-12-01 ASSAULT Idlib',
      '2024-11-30 ASSAULT Aleppo',
    ];
    expect(rows.filter((row) => known.includes(row))).toEqual(known);
    expect(rows).toHaveLength(Math.min(events.totalCount, 20));
  });

  test('names and codes ask the same, and every event has Russia in it and is in Syria', async () => {
    const byName = await listAll<Happening>(happenings, {
      actor: { name: 'Russia' },
      location: { name: 'Syria' },
    });
    const byCode = await listAll<Happening>(happenings, {
      actor: { country: ['RU'] },
      location: { country: ['SY'] },
    });
    expect(byName).toEqual(byCode);
    for (const { participants, location } of byName) {
      expect(participants.map(({ actor }) => actor.country?.code)).toContain('RU');
      expect(location?.path.map(({ name }) => name)).toContain('Syria');
    }
  });

  test('asylum for Assad, told by three outlets, is one event with a mention of each', async () => {
    const aid = await listAll<Evidence>(evidence, {
      actor: { country: ['RU'], role: 'ACTOR' },
      eventType: ['AID'],
      date: { from: '2024-12-08', to: '2024-12-08' },
    });
    const asylum = aid.filter(({ mentions }) =>
      mentions.nodes.some(({ span }) => span.exact.includes('asylum')),
    );
    expect(asylum).toHaveLength(1);
    expect(asylum[0]).toMatchObject({ articleCount: 3, sourceCount: 3 });
    const outlets = new Set(asylum[0]?.mentions.nodes.map(({ article }) => article.source.name));
    expect([...outlets].sort()).toEqual(['Caravan Post', 'Meridian Press', 'Northgate Wire']);
  });

  test('every span of every mention is the words it stands for', async () => {
    const events = await listAll<Evidence>(evidence, { location: { country: ['SY'] } });
    const mentions = events.flatMap((event) => event.mentions.nodes);
    expect(mentions.length).toBeGreaterThanOrEqual(events.length);
    for (const mention of mentions) {
      const spans = spansOf(mention);
      const { text } = mention.article;
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(({ exact }) => exact),
      );
      expect(spans.filter(({ exact }) => exact === '')).toEqual([]);
    }
  });

  test('pages of any size give the same list, newest first, nothing twice', async () => {
    const filter = { actor: { country: ['RU'] } };
    const large = await listAll<Happening>(happenings, filter, 20);
    const small = await listAll<Happening>(happenings, filter, 7);
    expect(small).toEqual(large);
    expect(new Set(small.map(({ id }) => id)).size).toBe(small.length);
    const dates = small.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test.each([
    ['a name nobody bears', { filter: { actor: { name: 'Rusia' } } }, 'Russia'],
    ['a place that is nowhere', { filter: { location: { name: 'Damascuss' } } }, 'Damascus'],
    ['a page of a hundred thousand', { first: 100_000 }, '100'],
    ['a cursor nobody gave out', { after: 'forged' }, 'cursor'],
  ])('%s is refused with what would do instead', async (_, variables, hint) => {
    const { data, errors } = await askGraphQL(url, happenings, variables);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toContain(hint);
  });
});

async function ingestSyria(database: StoryDatabase, time: string): Promise<Summary> {
  const { code, stdout, stderr } = await runProgram(
    programs.dateline,
    ['ingest', '--json', join(samples, 'syria.ndjson')],
    {
      env: database.env,
    },
  );
  if (code !== 0) throw new Error(`The ${time} ingest ended with ${code}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Summary;
}

function spansOf(mention: Mention): Span[] {
  const { span, trigger, locationSpan, dateSpan, attribution } = mention;
  const single = [span, trigger, locationSpan, dateSpan, attribution?.span];
  return [
    ...single.filter((one) => one !== null && one !== undefined),
    ...mention.actorSpans,
    ...mention.recipientSpans,
  ];
}
