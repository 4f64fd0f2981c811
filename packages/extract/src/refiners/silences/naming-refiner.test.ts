import { expect, test } from 'vitest';
import { typesIn } from '../../testing/types-in.ts';

test.each(['The opposition has called the vote a sham.', 'Critics called the election a farce.'])(
  'a name that a vote is given calls none: %s',
  (text) => {
    expect(typesIn(text)).not.toContain('ELECT');
  },
);

test.each(['The mayor called the premier "wholly unfit".', 'He had called the envoy naive.'])(
  'whoever is called something is not rung up: %s',
  (text) => {
    expect(typesIn(text)).not.toContain('CONSULT');
  },
);

test('an election that is called is', () => {
  expect(typesIn('The government called an election on Monday.')).toContain('ELECT');
});
