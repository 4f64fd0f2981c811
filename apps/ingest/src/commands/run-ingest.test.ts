import { loadKnowledge } from '@dateline/knowledge';
import { openTestDatabase, type TestDatabase } from '@dateline/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CommandContext, exitCodes } from '../context.ts';
import { parseEnvironment } from '../environment.ts';
import { createPainter } from '../terminal/style.ts';
import { runEvents } from './run-events.ts';
import { runIngest } from './run-ingest.ts';
import { runStatus } from './run-status.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A context over the one database, and what was written to its two streams. */
function start(input = '', stopping = new AbortController().signal) {
  const written = { stdout: '', stderr: '' };
  const write = (text: string) => {
    written.stderr += text;
  };
  const context: CommandContext = {
    environment: parseEnvironment({ DATELINE_THREADS: '1' }),
    openStore: async () => ({ ...database, close: async () => {} }),
    knowledge: async () => loadKnowledge(),
    imported: async () => undefined,
    stdin: (async function* () {
      yield Buffer.from(input);
    })(),
    print: async (text) => {
      written.stdout += text;
    },
    columns: 120,
    stderr: { isTTY: false, columns: 80, write },
    paint: createPainter(false),
    now: () => new Date('2024-12-20T12:00:00Z'),
    stopping,
  };
  return { context, written };
}

const article = (body: string) =>
  `${JSON.stringify({ url: 'https://a.example/1', source: 'Our Paper', published: '2024-12-02', body })}\n`;
const story = article('Russian jets bombed the city of Idlib in Syria on Sunday.');

test('all well: exit code 0, a summary on stderr, nothing on stdout', async () => {
  const { context, written } = start(story);
  expect(await runIngest(['-'], {}, context)).toBe(exitCodes.done);
  expect(written.stderr).toMatch(/1 articles in .* 1 added/);
  expect(written.stdout).toBe('');
});

test('what was ingested is listed: date, who did what to whom, where, source', async () => {
  const { context, written } = start();
  await runEvents({ actor: ['Russia'], location: 'Syria', type: [], limit: 20 }, context);
  expect(written.stdout).toMatch(/2024-12-01 .*Russia.*bombed.*Idlib.*Our Paper/s);
});

test('as JSON each event is one line with its evidence', async () => {
  const { context, written } = start();
  await runEvents({ actor: ['Russia'], type: ['ASSAULT'], limit: 1, json: true }, context);
  const event = JSON.parse(written.stdout);
  expect(event).toMatchObject({ type: 'ASSAULT', date: '2024-12-01' });
  expect(event.mentions[0].span.text).toBe(
    'Russian jets bombed the city of Idlib in Syria on Sunday.',
  );
});

test('filters that nothing meets print that there is nothing', async () => {
  const { context, written } = start();
  await runEvents({ actor: ['Peru'], type: [], limit: 20 }, context);
  await runEvents({ actor: ['Russia'], type: [], limit: 20, to: '2001-01-01' }, context);
  expect(written.stdout).toBe('No events.\nNo events.\n');
});

test.each([
  ['an unknown actor', { actor: ['Rusia'], type: [], limit: 20 }, 'UNKNOWN_NAME', /Russia/],
  [
    'an unknown place',
    { actor: [], location: 'Damascs', type: [], limit: 20 },
    'UNKNOWN_NAME',
    /Damascus/,
  ],
  ['an unknown type', { actor: [], type: ['ATTACK'], limit: 20 }, 'BAD_ARGUMENT', /ASSAULT/],
])('%s in a filter is an error that names what there is', async (_, options, code, hint) => {
  const { context } = start();
  await expect(runEvents(options, context)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(hint),
  });
});

test('some failed: exit code 3, reasons on stderr', async () => {
  const { context, written } = start(`${story}oops\n`);
  expect(await runIngest(['-'], {}, context)).toBe(exitCodes.partlyFailed);
  expect(written.stderr).toMatch(/INVALID_JSON -:2: /);
});

test('all failed: exit code 1', async () => {
  const { context } = start('');
  expect(await runIngest(['-'], {}, context)).toBe(exitCodes.failed);
});

test('stopped: exit code 130', async () => {
  const { context } = start(story, AbortSignal.abort());
  expect(await runIngest(['-'], {}, context)).toBe(exitCodes.interrupted);
});

test('with --json failures and summary are NDJSON on stdout and stderr is silent', async () => {
  const { context, written } = start('{"body": 1}\noops\n');
  await runIngest(['-'], { json: true, published: '2024-12-01' }, context);
  const lines = written.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.at(-1)).toMatchObject({ type: 'summary', failed: 2, read: 2 });
  expect(lines[0]).toMatchObject({ type: 'failure', item: '-:1', code: 'INVALID_ARTICLE' });
  expect(written.stderr).toBe('');
});

test('status tells what is stored and how the runs went', async () => {
  const { context, written } = start();
  await runStatus(context, {});
  expect(written.stdout).toMatch(/Articles {2}1 .*\nEvents {4}\d+ active/);
  expect(written.stdout).toMatch(/partial .*1 invalid json/);
});
