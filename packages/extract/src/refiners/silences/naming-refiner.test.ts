import { expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

const typesOf = (text: string): string[] => read(text).events.map(({ type }) => type);

test.each(['The opposition has called the vote a sham.', 'Critics called the election a farce.'])(
  'a name that a vote is given calls none: %s',
  (text) => {
    expect(typesOf(text)).not.toContain('ELECT');
  },
);

test.each(['The mayor called the premier "wholly unfit".', 'He had called the envoy naive.'])(
  'whoever is called something is not rung up: %s',
  (text) => {
    expect(typesOf(text)).not.toContain('CONSULT');
  },
);

test('an election that is called is', () => {
  expect(typesOf('The government called an election on Monday.')).toContain('ELECT');
});
