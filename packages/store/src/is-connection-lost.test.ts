import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { isConnectionLost } from './is-connection-lost.ts';
import { openDatabase } from './open-database.ts';

const withCode = (code: string) => Object.assign(new Error('failed'), { code });

test.each([
  ['a refused connection', withCode('ECONNREFUSED'), true],
  ['a server going down', withCode('57P01'), true],
  ['a connection broken by its class', withCode('08006'), true],
  ['a connection that ended', new Error('Connection terminated unexpectedly'), true],
  ['a wrong column', withCode('42703'), false],
  ['a statement that took too long', withCode('57014'), false],
  ['a bug', new TypeError('x is not a function'), false],
  ['no error', 'ECONNREFUSED', false],
])('%s', (_, error, lost) => {
  expect(isConnectionLost(error)).toBe(lost);
});

test('a server that hangs up is told as one that is not reached', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(
    openDatabase({ url: `postgres://nobody@127.0.0.1:${port}/none` }),
  ).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  await new Promise((resolve) => server.close(resolve));
});
