/** The merged schema as text, from the generated file, so that those who use the package need not merge it again. */
import { readFileSync } from 'node:fs';

export const schemaText: string = readFileSync(
  new URL('../generated/schema.graphql', import.meta.url),
  'utf8',
);
