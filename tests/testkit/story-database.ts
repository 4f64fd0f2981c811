/** The databases a story is told on: the embedded one, and PostgreSQL where `TEST_DATABASE_URL` names a server. */
import { join } from 'node:path';
import { createScratchDatabase } from './scratch-database.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

export interface StoryDatabase {
  /** What the programs need in their environment to use it. */
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

export interface StoryDatabaseKind {
  readonly name: string;
  readonly available: boolean;
  create(): Promise<StoryDatabase>;
}

const serverUrl = process.env.TEST_DATABASE_URL;

export const storyDatabases: readonly StoryDatabaseKind[] = [
  { name: 'the embedded database', available: true, create: createEmbedded },
  {
    name: serverUrl ? 'PostgreSQL' : 'PostgreSQL (skipped: TEST_DATABASE_URL is not set)',
    available: serverUrl !== undefined,
    create: () => createOnServer(serverUrl ?? ''),
  },
];

export async function createEmbedded(): Promise<StoryDatabase> {
  const folder = createTemporaryFolder();
  return {
    env: { DATELINE_DATA_DIR: join(folder.path, 'data') },
    remove: async () => folder.remove(),
  };
}

async function createOnServer(url: string): Promise<StoryDatabase> {
  const scratch = await createScratchDatabase(url);
  return { env: { DATABASE_URL: scratch.url }, remove: () => scratch.close() };
}
