/**
 * What the playground opens with: operations of the schema package, told from the plainest to the most special. Each must
 * return rows on the sample articles; a test runs them all.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface PlaygroundTab {
  readonly query: string;
}

const operations = [
  'russia-in-syria',
  'search-events',
  'country-abroad',
  'most-active-actors',
  'read-text',
  'complete-name',
  'codebook',
  'service-status',
];

export const playgroundTabs: readonly PlaygroundTab[] = operations.map((name) => ({
  query: readFileSync(operationPath(name), 'utf8'),
}));

function operationPath(name: string): string {
  return fileURLToPath(import.meta.resolve(`@dateline/schema/operations/${name}.graphql`));
}
