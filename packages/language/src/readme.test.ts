import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatTree } from './format-tree.ts';
import { loadReader } from './reader.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the README shows what its example gives', () => {
  const [, text, published] = /read\('([^']+)', \{ published: '([^']+)' \}\)/.exec(README) ?? [];
  const document = loadReader().read(text ?? '', { published: published ?? '' });
  expect(README).toContain(`\`\`\`\n${formatTree(document)}\`\`\``);
  expect(README).toContain(`document.times[0]?.value); // ${document.times[0]?.value}`);
});
