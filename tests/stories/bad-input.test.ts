/** Everything that arrives broken: each is told and kept as a failure with its reason, and the rest goes on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, runProgram } from '../testkit/program.ts';
import { programs } from '../testkit/repository.ts';
import { createEmbedded, type StoryDatabase } from '../testkit/story-database.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../testkit/temporary-folder.ts';

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;

const good = (number: number): object => ({
  title: `Aid for Aleppo ${number}`,
  published: '2024-12-10',
  url: `https://harbour.example/${number}`,
  body: `Turkey sent ${number} trucks of aid to Aleppo on Monday, the foreign ministry said. ${ordinals[number]} came from Ankara.`,
});
const ordinals = ['Flour', 'Blankets', 'Medicine', 'Water', 'Fuel'];

const feedItem = (number: number, words: string): string =>
  `<item><title>${words}</title><link>https://feed.example/${number}</link><pubDate>Tue, 10 Dec 2024 08:00:00 GMT</pubDate>
   <description>${words}. ${'The ministers will meet again in Doha next week to go on with the talks. '.repeat(4)}</description></item>`;

/** File name, what it holds, and the failures to be told of it. */
const inputs: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  ['empty.txt', '', ['EMPTY_INPUT']],
  [
    'picture.txt',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
    ['BINARY_INPUT'],
  ],
  [
    'torn.ndjson',
    `${line(good(0))}{"title":"Torn", "body": "Tur\n${line(good(1))}`,
    ['INVALID_JSON'],
  ],
  ['bodyless.ndjson', line({ title: 'Only a title' }) + line(good(2)), ['MISSING_BODY']],
  [
    'future.ndjson',
    line({ ...good(3), url: undefined, published: '2199-01-01' }),
    ['INVALID_DATE'],
  ],
  [
    'nonsense-date.ndjson',
    line({ ...good(4), url: undefined, published: 'soonish' }),
    ['INVALID_DATE'],
  ],
  [
    'not-utf8.ndjson',
    Buffer.from('{"body":"Le pr\u00e9sident a rencontr\u00e9 le ministre."}\n', 'latin1'),
    ['INVALID_ENCODING'],
  ],
  [
    'empty-page.html',
    '<!doctype html><html><head><title>App</title></head><body><div id="root"></div><script>1</script></body></html>',
    ['NO_TEXT'],
  ],
  [
    'cut.xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><link>https://feed.example/</link>
     ${feedItem(1, 'Turkey and Russia held talks in Doha on Saturday')}
     <item><title>Iran and Rus`,
    ['INVALID_FEED'],
  ],
];

const longLineMB = 50;

describe('bad input among good', { timeout: 120_000 }, () => {
  let database: StoryDatabase;
  let folder: TemporaryFolder;
  let ingested: Ended;
  let told: readonly {
    readonly type: string;
    readonly item: string;
    readonly code: string;
    readonly message: string;
  }[];

  beforeAll(async () => {
    database = await createEmbedded();
    folder = createTemporaryFolder();
    const inbox = join(folder.path, 'inbox');
    mkdirSync(inbox);
    for (const [name, content] of inputs) writeFileSync(join(inbox, name), content);
    const long = `{"body":"${'a'.repeat(longLineMB * 1024 * 1024)}"}\n`;
    writeFileSync(
      join(inbox, 'long-line.ndjson'),
      long + line({ ...good(4), url: 'https://harbour.example/after' }),
    );
    ingested = await runProgram(programs.dateline, ['ingest', '--json', inbox], {
      env: database.env,
    });
    told = ingested.stdout
      .split('\n')
      .filter(Boolean)
      .map((text) => JSON.parse(text));
  });
  afterAll(async () => {
    folder.remove();
    await database.remove();
  });

  const failuresOf = (name: string) =>
    told.filter(({ type, item }) => type === 'failure' && item.includes(`/${name}`));

  test.each([...inputs, ['long-line.ndjson', '', ['TOO_LARGE']] as const])(
    '%s',
    (name, _, codes) => {
      const failures = failuresOf(name);
      expect(failures.map(({ code }) => code)).toEqual(codes);
      for (const { message } of failures) expect(message.length).toBeGreaterThan(10);
    },
  );

  test('the bad line is named by its number', () => {
    expect(failuresOf('torn.ndjson')[0]?.item).toMatch(/torn\.ndjson:2$/);
  });

  test('the good ones are stored, and the run ends as partly failed', () => {
    const summary = told.at(-1);
    expect(summary).toMatchObject({ type: 'summary', added: 5, failed: 10 });
    expect(ingested.code).toBe(3);
    expect(ingested.stderr).not.toMatch(/ {4}at /);
  });

  test('status tells of the failures afterwards', async () => {
    const status = await runProgram(programs.dateline, ['status', '--json'], { env: database.env });
    for (const code of new Set(inputs.flatMap(([, , codes]) => codes)))
      expect(status.stdout).toContain(code);
  });

  test('nothing but bad input is a failed run', async () => {
    const empty = join(folder.path, 'nothing.txt');
    writeFileSync(empty, '');
    const { code } = await runProgram(programs.dateline, ['ingest', empty], { env: database.env });
    expect(code).toBe(1);
  });

  test.each([
    [
      'a file that is not there',
      ['ingest', '/nowhere/at-all.ndjson'],
      1,
      /NOT_FOUND.*\/nowhere\/at-all\.ndjson/s,
    ],
    ['an actor nobody is', ['events', '--actor', 'Rusia'], 2, /UNKNOWN_NAME.*Russia/s],
    [
      'a place that is nowhere',
      ['events', '--location', 'Damascuss'],
      2,
      /UNKNOWN_NAME.*Damascus/s,
    ],
    ['a day that is none', ['events', '--from', 'yesterday'], 2, /--from/],
    ['a page too long', ['events', '--limit', '100000'], 2, /--limit/],
    ['an option that does not exist', ['events', '--actors', 'Russia'], 2, /--actor/],
    ['nothing to ingest', ['ingest'], 2, /source/],
  ])('%s is refused', async (_, args, code, message) => {
    const ended = await runProgram(programs.dateline, args, { env: database.env });
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/ {4}at /);
    expect(ended.stdout).toBe('');
    expect(ended.code).toBe(code);
  });
});
