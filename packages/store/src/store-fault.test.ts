import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storeFaults } from './store-fault.ts';

test('the README lists every fault as the catalogue has it', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const listed = readme
    .match(/^\| `[A-Z_]+` +\|.*$/gm)
    ?.map((row) => row.replaceAll(/ +\|/g, ' |'));
  expect(listed).toEqual(
    Object.entries(storeFaults).map(
      ([code, { title, fix }]) => `| \`${code}\` | ${title} | ${fix} |`,
    ),
  );
});
