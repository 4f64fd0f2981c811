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
  /** What was sent to the database so far. */
  readonly statements: readonly string[];
  ask(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphQLAnswer & { readonly status: number }>;
  close(): Promise<void>;
}

/** Looks for imports only where a test is about them: what is sent to the database is counted. */
export async function startTestServer(
  open = (): Promise<TestDatabase> => openTestDatabase(),
  importCheckMs = 3_600_000,
): Promise<TestServer> {
  const database = await open();
  await seedStory(database.db);
  const statements: string[] = [];
  const query: TestDatabase['query'] = (statement) => {
    statements.push(statement.text);
    return database.query(statement);
  };
  const server = await startServer({
    database: { ...database, query },
    port: 0,
    importCheckMs,
    allowedOrigins: ['http://localhost:5173'],
  });
  return {
    url: server.url,
    statements,
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
