import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StoreFault } from '@dateline/store';
import { openTestDatabase, type TestDatabase } from '@dateline/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from './start-server.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

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
    let serving = false;
    const query: TestDatabase['query'] = async (statement) => {
      // What the server reads before it listens is nobody's request.
      if (!serving) return database.query(statement);
      reached.resolve();
      await released.promise;
      return database.query(statement);
    };
    const server = await startServer({
      database: { ...database, query },
      port: 0,
      importCheckMs: 3_600_000,
    });
    serving = true;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ events { totalCount } }' });
    const request = fetch(server.url, { method: 'POST', headers, body });
    await reached.promise;
    const closing = server.close();
    released.resolve();
    expect(await (await request).json()).toEqual({ data: { events: { totalCount: 0 } } });
    await closing;
  });

  test('tells a database that is away from a bug, and says no address', async () => {
    const away = new StoreFault('DATABASE_UNREACHABLE', 'postgres://10.0.0.1 does not answer');
    let serving = false;
    const query: TestDatabase['query'] = async (statement) => {
      if (serving) throw away;
      return database.query(statement);
    };
    const server = await startServer({
      database: { ...database, query },
      port: 0,
      importCheckMs: 3_600_000,
    });
    serving = true;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ events { nodes { id } } }' });
    const answer = await (await fetch(server.url, { method: 'POST', headers, body })).json();
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
