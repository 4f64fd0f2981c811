import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './scripts/closing-line-reporter.ts';

const packages = {
  schema: 'packages/schema',
  store: 'packages/store',
  language: 'packages/language',
  knowledge: 'packages/knowledge',
  extract: 'packages/extract',
  ingest: 'apps/ingest',
  server: 'apps/server',
  tests: 'tests',
};

/** Without a clock, network or state of their own: their test files may share what a worker has loaded. */
const pure = new Set(['language', 'knowledge', 'extract']);

/** One run over every package: units beside their sources, stories in `tests/`. */
export default defineConfig({
  // Vite would take the other build of `graphql` than Node gives to the libraries that use it, and one schema cannot be of both.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: Object.entries(packages).map(([name, root]) => ({
      extends: true,
      test: { name, root, include: ['**/*.test.ts'], isolate: !pure.has(name) },
    })),
    maxWorkers: 2,
    // Generous, because they only stop what hangs: two busy cores create an embedded database in a minute.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', new ClosingLineReporter()],
  },
});
