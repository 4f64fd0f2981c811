import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateFiles } from '../scripts/generate-files.ts';

const root = join(import.meta.dirname, '..');

test('resolver types are what generating again would write; if not, run `npm run generate`', async () => {
  const files = await generateFiles();
  const stale = files.filter(({ path, content }) => !isCurrent(join(root, path), content));
  expect(stale.map(({ path }) => path)).toEqual([]);
  expect(files).toHaveLength(1);
});

function isCurrent(path: string, content: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === content;
}
