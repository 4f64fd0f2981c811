/** A real server on a free port of the loopback, over a real embedded database in memory. */
import { openTestDatabase, type TestDatabase } from '@dateline/store/testing';
import { startServer } from '../start-server.ts';
import { seedStory } from './seed-story.ts';

interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestServer {
  readonly url: string;
  readonly database: TestDatabase;
  ask(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphQLAnswer & { readonly status: number }>;
  close(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const database = await openTestDatabase();
  await seedStory(database.db);
  const server = await startServer({ database, port: 0 });
  return {
    url: server.url,
    database,
    ask: async (query, variables = {}) => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as GraphQLAnswer) };
    },
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}
