/** `packages/schema` as a frontend outside this repository has it: packed, installed, compiled against and run as JavaScript. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../testkit/repository.ts';
import { createTemporaryFolder } from '../testkit/temporary-folder.ts';

const schema = join(repository, 'packages/schema');
const frontend = `
import { scalars, schemaText, type EventFilter } from '@dateline/schema';
import { RussiaInSyriaDocument } from '@dateline/schema/documents';
import { createMockServer } from '@dateline/schema/mock';

const filter: EventFilter = { actor: { country: ['RU'] } };
const { data } = await createMockServer().query(RussiaInSyriaDocument);
const summary: string | undefined = data?.events.nodes[0]?.summary;
const known = Object.keys(scalars).length > 0 && schemaText.includes('type Query');
process.stdout.write(JSON.stringify({ filter, summary, known }));
`;

describe('the schema package, installed elsewhere', { timeout: 120_000 }, () => {
  const folder = createTemporaryFolder();
  const installed = join(folder.path, 'node_modules/@dateline/schema');

  beforeAll(() => {
    const pnpm = join(repository, 'node_modules/.bin/pnpm');
    execFileSync(pnpm, ['pack', '--pack-destination', folder.path], { cwd: schema, stdio: 'pipe' });
    mkdirSync(installed, { recursive: true });
    const archive = join(folder.path, 'dateline-schema-0.1.0.tgz');
    execFileSync('tar', ['-xzf', archive, '-C', installed, '--strip-components=1']);
    for (const name of [
      'graphql',
      'graphql-scalars',
      '@graphql-tools',
      '@graphql-typed-document-node',
    ])
      link(join(schema, 'node_modules', name), join(folder.path, 'node_modules', name));
    writeFileSync(join(folder.path, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder.path, 'main.ts'), frontend);
  }, 120_000);

  afterAll(() => folder.remove());

  test.each([
    ['Node', ['--module', 'nodenext']],
    ['bundlers', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('has types for %s that bear strict checking', (_, settings) => {
    const types = ['--typeRoots', join(repository, 'node_modules/@types'), '--types', 'node'];
    const args = ['--strict', '--noEmit', '--target', 'es2022', ...settings, ...types, 'main.ts'];
    expect(run(join(repository, 'node_modules/.bin/tsc'), args)).toBe('');
  });

  test('runs without a compiler', () => {
    expect(JSON.parse(run(process.execPath, ['main.ts']))).toEqual({
      filter: { actor: { country: ['RU'] } },
      summary: expect.stringContaining('Russia'),
      known: true,
    });
  });

  test('brings the schema, its introspection and the operations along, and no sources', () => {
    const files = ['generated/schema.graphql', 'generated/introspection.json', 'operations'];
    expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
    expect(existsSync(join(installed, 'src'))).toBe(false);
  });

  test('reads no file at run time, so that it works in a browser', () => {
    const dist = join(installed, 'dist');
    const files = globSync('**/*.js', { cwd: dist });
    const needing = files.filter((file) =>
      /from 'node:|import\.meta/.test(readFileSync(join(dist, file), 'utf8')),
    );
    expect(files).toContain('src/index.js');
    expect(needing).toEqual([]);
  });

  function run(program: string, args: readonly string[]): string {
    try {
      return execFileSync(program, args, { cwd: folder.path, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return `${stdout}${stderr}`;
    }
  }
});

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to);
}
