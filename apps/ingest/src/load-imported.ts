/** Imported knowledge for commands that do not open the database for anything else. */
import { type KnowledgePacks, openDatabase, readPacks } from '@dateline/store';
import type { Environment } from './environment.ts';
import { readCopy } from './imported-copy.ts';

export async function loadImported({
  databaseUrl,
  dataDirectory,
}: Environment): Promise<KnowledgePacks | undefined> {
  if (databaseUrl === undefined) return readCopy(dataDirectory);
  const store = await openDatabase({ url: databaseUrl, poolSize: 1 });
  try {
    return await readPacks(store);
  } finally {
    await store.close();
  }
}
