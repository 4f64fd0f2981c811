import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StoreFault } from '@dateline/store';
import { openTestDatabase, type TestDatabase } from '@dateline/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from './start-server.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A server whose database answers so while it serves: what it reads before it listens is nobody's request. */
async function startOver(whileServing: TestDatabase['query']): Promise<RunningServer> {
  let serving = false;
  const query: TestDatabase['query'] = (statement) =>
    serving ? whileServing(statement) : database.query(statement);
  const server = await startServer({
    database: { ...database, query },
    port: 0,
    importCheckMs: 3_600_000,
  });
  serving = true;
  return server;
}

const ask = ({ url }: RunningServer, query: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

describe('a server', () => {
  test('closes once, however often it is told, and leaves the database open', async () => {
    const server = await startServer({ database, port: 0 });
    await Promise.all([server.close(), server.close()]);
    await expect(fetch(server.url)).rejects.toThrow();
    await expect(database.query({ text: 'select 1', values: [] })).resolves.toBeDefined();
  });

  test('lets a running request finish', async () => {
    const reached = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const server = await startOver(async (statement) => {
      reached.resolve();
      await released.promise;
      return database.query(statement);
    });
    const request = ask(server, '{ events { totalCount } }');
    await reached.promise;
    const closing = server.close();
    released.resolve();
    expect(await (await request).json()).toEqual({ data: { events: { totalCount: 0 } } });
    await closing;
  });

  test('tells a database that is away from a bug, and says no address', async () => {
    const away = new StoreFault('DATABASE_UNREACHABLE', 'postgres://10.0.0.1 does not answer');
    const server = await startOver(() => Promise.reject(away));
    const answer = await (await ask(server, '{ events { nodes { id } } }')).json();
    expect(answer).toMatchObject({
      errors: [
        {
          message: 'The database does not answer. Try again in a moment.',
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
    await server.close();
  });

  test('says so when its address is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startServer({ database, port })).rejects.toMatchObject({
      code: 'ADDRESS_IN_USE',
      message: expect.stringContaining(`127.0.0.1:${port}`),
    });
    await new Promise((resolve) => other.close(resolve));
  });
});
