/** The database the environment names, with the current schema. */
import { join } from 'node:path';
import { migrate, type OpenDatabase, openDatabase } from '@dateline/store';
import type { Environment } from './environment.ts';

export async function openStore(environment: Environment): Promise<OpenDatabase> {
  const store = await openDatabase(addressOf(environment));
  try {
    await migrate(store);
    return store;
  } catch (cause) {
    await store.close();
    throw cause;
  }
}

export function addressOf({ databaseUrl, dataDirectory }: Environment) {
  return databaseUrl === undefined
    ? { directory: join(dataDirectory, 'database') }
    : { url: databaseUrl };
}
