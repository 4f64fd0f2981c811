/** `npm start` as a newcomer meets it: it shows something, serves it, does it again without doing it twice, and stops when told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askGraphQL, dataOf } from '../testkit/ask-graphql.ts';
import { type Ended, type Program, runProgram, startProgram } from '../testkit/program.ts';
import { programs, samples } from '../testkit/repository.ts';
import { createEmbedded, type StoryDatabase } from '../testkit/story-database.ts';

const sampleCount = readdirSync(samples)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => readFileSync(join(samples, file), 'utf8').split('\n').filter(Boolean)).length;

interface Start {
  readonly program: Program;
  readonly url: string;
}

describe('npm start', { timeout: 300_000 }, () => {
  let database: StoryDatabase;
  const running: Program[] = [];
  beforeAll(async () => {
    database = await createEmbedded();
  });
  afterAll(async () => {
    await Promise.all(running.map((program) => program.stop('SIGKILL')));
    await database.remove();
  });

  async function start(): Promise<Start> {
    const program = startProgram(programs.start, [], { env: { ...database.env, PORT: '0' } });
    running.push(program);
    const [, url = ''] = await program.says(/GraphQL and playground: (\S+)/);
    return { program, url };
  }

  const countStored = async (url: string) =>
    (
      await dataOf(
        askGraphQL<{ events: { totalCount: number } }>(url, '{ events(first: 1) { totalCount } }'),
      )
    ).events.totalCount;

  let first: Ended;
  let stored: number;

  test('takes in the samples, answers the flagship question, serves, and ends well on Ctrl-C', async () => {
    const { program, url } = await start();
    stored = await countStored(url);
    const refused = await runProgram(programs.dateline, ['status'], { env: database.env });
    first = await program.stop('SIGINT');

    expect(stored).toBeGreaterThan(sampleCount);
    expect(first.stderr).toContain(`${sampleCount} added`);
    expect(first.stdout).toContain('Events involving Russia in Syria');
    expect(first.stdout).toMatch(/2024-12-01 .*Russian.*(?:attacked|bombed|struck).*Idlib, Syria/);
    expect(first.code).toBe(0);

    // While it served, the directory was its own.
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('DATABASE_IN_USE');
    expect(refused.stderr).toContain(`process ${program.pid} `);
    expect(refused.stderr).toMatch(/Stop that process|Stop the process/);
  });

  test('takes nothing in twice, and answers the same', async () => {
    const { program, url } = await start();
    const storedNow = await countStored(url);
    const second = await program.stop('SIGTERM');

    expect(second.stderr).toContain(`${sampleCount} unchanged`);
    expect(second.stderr).toContain('0 events added');
    expect(storedNow).toBe(stored);
    expect(answerOf(second)).toBe(answerOf(first));
    expect(second.code).toBe(0);
  });

  test('leaves the database to the next once it has ended', async () => {
    const status = await runProgram(programs.dateline, ['status', '--json'], { env: database.env });
    expect(status.stderr).toBe('');
    expect(status.code).toBe(0);
  });

  test('says which variables are wrong, all at once, and opens nothing', async () => {
    const env = { ...database.env, PORT: 'many', DATABASE_URL: 'mysql://localhost/x' };
    const { code, stderr } = await runProgram(programs.start, [], { env });
    expect(code).not.toBe(0);
    expect(stderr).toContain('PORT');
    expect(stderr).toContain('DATABASE_URL');
  });
});

/** The table, without the address, whose port differs. */
function answerOf({ stdout }: Ended): string {
  return stdout.replace(/GraphQL and playground.*/, '');
}
