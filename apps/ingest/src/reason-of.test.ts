import { expect, test } from 'vitest';
import { reasonOf } from './reason-of.ts';

const refused = new Error('connect ECONNREFUSED 127.0.0.1:5432');
const failedStatement = Object.assign(
  new Error('Failed query: insert into "article" …\nparams: the whole text'),
  { query: 'insert into "article" …', cause: refused },
);

test.each([
  ['an error', new Error('disk full'), 'disk full'],
  ['a failed statement', failedStatement, refused.message],
  ['an error about another', new Error('not saved', { cause: refused }), 'not saved'],
  ['anything else', 'gone', 'gone'],
])('the reason of %s', (_, cause, reason) => {
  expect(reasonOf(cause)).toBe(reason);
});
