/** Whatever a user can set or type is described where users look for it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFaults } from '@dateline/extract';
import { createProgram, environmentVariables, ingestFaults } from '@dateline/ingest';
import { knowledgeFaults } from '@dateline/knowledge';
import { languageFaults } from '@dateline/language';
import { schemaText } from '@dateline/schema';
import { serverFaults } from '@dateline/server';
import { storeFaults } from '@dateline/store';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../testkit/markdown.ts';
import { repository } from '../testkit/repository.ts';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

describe('the command line', () => {
  const program = createProgram({
    context: () => {
      throw new Error('Nothing is run here.');
    },
    exitCode: 0,
  });

  test('the README of ingest names every command', () => {
    const readme = read('apps/ingest/README.md');
    const names = program.commands.map((command) => command.name());
    expect(names.filter((name) => !new RegExp(`\`${name}\\b`).test(readme))).toEqual([]);
  });
});

test('every root command is told of in the README', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const readme = read('README.md');
  const untold = Object.keys(scripts).filter(
    (word) => !new RegExp(`npm (?:run )?(?:-s )?${word}\\b`).test(readme),
  );
  expect(untold).toEqual([]);
});

describe('environment variables', () => {
  const declaredIn = (app: string): string[] =>
    [...read(join(app, 'src', 'environment.ts')).matchAll(/^ {2}([A-Z][A-Z0-9_]+): z/gm)].map(
      ([, name = '']) => name,
    );

  test('of the command line are all explained by --help', () => {
    const names = declaredIn('apps/ingest');
    expect(names).toContain('DATABASE_URL');
    const explained = environmentVariables.filter(({ description }) => description.length > 20);
    expect(explained.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  test('of the server are all explained by its README', () => {
    const names = declaredIn('apps/server');
    expect(names).toContain('PORT');
    const readme = read('apps/server/README.md');
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test('are read in one place of each app, and nowhere in a package', () => {
    const sources = globSync(['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'], { cwd: repository });
    const readers = sources.filter(
      (path) => !/test(ing)?\.ts$/.test(path) && /process\.env\b/.test(read(path)),
    );
    const allowed =
      /^apps\/(ingest\/src\/(environment|main|process-context)|server\/src\/environment)\.ts$/;
    expect(readers.filter((path) => !allowed.test(path))).toEqual([]);
  });
});

describe('faults', () => {
  test.each([
    ['packages/language', languageFaults],
    ['packages/knowledge', knowledgeFaults],
    ['packages/extract', extractFaults],
    ['packages/store', storeFaults],
    ['apps/ingest', ingestFaults],
    ['apps/server', serverFaults],
  ])('the README of %s tells what to do about each, and of no others', (folder, faults) => {
    const [, chapter = ''] = read(join(folder, 'README.md')).split('\n## Faults\n');
    const rows = chapter.split('\n## ')[0]?.match(/^\| `.*$/gm) ?? [];
    expect(rows.map((row) => row.replace(/ {2,}/g, ' '))).toEqual(
      Object.entries(faults).map(([code, { title, fix }]) => `| \`${code}\` | ${title} | ${fix} |`),
    );
  });
});

describe('GraphQL examples', () => {
  const schema = buildSchema(schemaText);
  const readmes = globSync('{.,apps/*,packages/*}/README.md', { cwd: repository });
  const examples = readmes.flatMap((path) =>
    findBlocks(read(path), 'graphql').map(
      (block, index) => [`${path} ${index + 1}`, block] as const,
    ),
  );

  test.each(examples)('%s is valid', (_, block) => {
    const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');
    expect(validate(schema, parse(block), rules).map(({ message }) => message)).toEqual([]);
  });
});
