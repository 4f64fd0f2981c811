/** Writes `src/generated/`. Run it after the schema changed: `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateFiles } from './generate-files.ts';

const root = join(import.meta.dirname, '..');
for (const { path, content } of await generateFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
