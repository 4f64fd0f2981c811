/** What the README tells a newcomer to type is typed here, and what it tells to ask is asked. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askGraphQL } from '../testkit/ask-graphql.ts';
import { findBlocks, parseCommands } from '../testkit/markdown.ts';
import { runProgram } from '../testkit/program.ts';
import { programs, repository, samples } from '../testkit/repository.ts';
import { serve } from '../testkit/serve.ts';
import { createEmbedded, type StoryDatabase } from '../testkit/story-database.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../testkit/temporary-folder.ts';

const readme = readFileSync(join(repository, 'README.md'), 'utf8');
const commands = findBlocks(readme, 'sh').flatMap(parseCommands);
const datelineWords = ['npm', 'run', '-s', 'dateline', '--'];
const datelineCommands = commands
  .filter((words) => datelineWords.every((word, at) => words[at] === word))
  .map((words) => words.slice(datelineWords.length));
const operations = findBlocks(readme, 'graphql');

/** Two rows in the columns of a GeoNames dump, of places nobody else knows. */
const geonames = [
  ['99000001', 'Lantern Bay', 'Lantern Bay', '', '-44.1', '170.2', 'P', 'PPL', 'NZ'],
  ['99000002', 'Upper Marrow', 'Upper Marrow', '', '52.3', '-1.9', 'P', 'PPL', 'GB'],
]
  .map((row) => [...row, '', '', '', '', '', '700', '', '0', 'UTC', '2024-12-08'].join('\t'))
  .join('\n');

describe('the README', { timeout: 300_000 }, () => {
  let database: StoryDatabase;
  let folder: TemporaryFolder;
  beforeAll(async () => {
    database = await createEmbedded();
    folder = createTemporaryFolder();
    copyFileSync(join(samples, 'syria.ndjson'), join(folder.path, 'articles.ndjson'));
    writeFileSync(join(folder.path, 'cities500.txt'), geonames);
  });
  afterAll(async () => {
    folder.remove();
    await database.remove();
  });

  test('quotes commands and an operation', () => {
    expect(datelineCommands.length).toBeGreaterThanOrEqual(3);
    expect(operations.length).toBeGreaterThanOrEqual(1);
  });

  test.each(datelineCommands.map((args) => [args.join(' '), args] as const))(
    'dateline %s',
    async (_, args) => {
      const options = { env: database.env, cwd: folder.path };
      const { code, stdout, stderr } = await runProgram(programs.dateline, args, options);
      expect([code, stderr]).toEqual([0, expect.not.stringMatching(/error/i)]);
      if (!['ingest', 'import'].includes(args[0] ?? ''))
        expect(stdout.trim().split('\n').length).toBeGreaterThan(2);
    },
  );

  test('the operations it quotes return rows', async () => {
    const { program, url } = await serve(database);
    try {
      for (const query of operations) {
        const { data, errors } = await askGraphQL<{ events: { nodes: unknown[] } }>(url, query);
        expect(errors).toEqual([]);
        expect(data?.events.nodes.length).toBeGreaterThan(0);
      }
    } finally {
      await program.stop();
    }
  });

  test('the root words it names exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/`npm run (?:-s )?([\w:-]+)/g)].map(([, word = '']) => word);
    const typed = commands.map(([, word, ...rest]) =>
      word === 'run' ? rest.find((one) => !one.startsWith('-')) : word,
    );
    expect([...named, ...typed].filter((word) => !scripts[word ?? ''])).toEqual([]);
  });

  test('the files and folders it names exist', () => {
    const named = [...readme.matchAll(/`((?:apps|packages|scripts|tests)(?:\/[\w./-]+)?)`/g)];
    const missing = named
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(join(repository, path)));
    expect(missing).toEqual([]);
  });
});
