/** Where the programs under test stand. */
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '..', '..');

/** Entry files, run by Node as they are. */
export const programs = {
  start: join(repository, 'scripts', 'start.ts'),
  dateline: join(repository, 'apps', 'ingest', 'src', 'main.ts'),
  server: join(repository, 'apps', 'server', 'src', 'main.ts'),
} as const;

export const samples = join(repository, 'apps', 'ingest', 'samples');
