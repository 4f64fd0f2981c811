import { defineConfig } from 'vitest/config';

/** One run over every package: units beside their sources, stories in `tests/`. */
export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'tests'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: ['default', './scripts/closing-line-reporter.ts'],
  },
});
