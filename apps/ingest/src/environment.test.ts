import { expect, test } from 'vitest';
import { environmentVariables, parseEnvironment } from './environment.ts';

test('nothing needs to be set', () => {
  const environment = parseEnvironment({});
  expect(environment).toMatchObject({
    databaseUrl: undefined,
    colorWanted: true,
    articleTimeoutMs: 30_000,
  });
  expect(environment.dataDirectory).toMatch(/\.dateline$/);
});

test('a variable set to nothing counts as not set', () => {
  expect(parseEnvironment({ DATABASE_URL: '', DATELINE_THREADS: '', NO_COLOR: '' })).toMatchObject({
    databaseUrl: undefined,
    colorWanted: true,
  });
});

test('all problems are reported at once', () => {
  const wrong = {
    DATABASE_URL: 'mysql://x',
    DATELINE_THREADS: 'many',
    DATELINE_ARTICLE_TIMEOUT_MS: '-1',
    DATELINE_CONTACT: 'a b',
  };
  expect(() => parseEnvironment(wrong)).toThrow(
    expect.objectContaining({ code: 'BAD_ENVIRONMENT' }),
  );
  for (const name of Object.keys(wrong)) expect(() => parseEnvironment(wrong)).toThrow(name);
});

test('an address with a password is not repeated in the message', () => {
  expect(() => parseEnvironment({ DATABASE_URL: 'mysql://user:secret@host/x' })).not.toThrow(
    'secret',
  );
});

test('NO_COLOR set to anything turns colours off', () => {
  expect(parseEnvironment({ NO_COLOR: '1' }).colorWanted).toBe(false);
});

test('every variable is described', () => {
  for (const { name, description } of environmentVariables)
    expect(`${name}: ${description}`).toMatch(/: .{10,}\.$/);
});
