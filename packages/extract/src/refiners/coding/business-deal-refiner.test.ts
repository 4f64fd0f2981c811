import { describe, expect, test } from 'vitest';
import { typesIn } from '../../testing/types-in.ts';

describe('a deal', () => {
  test.each([
    ['that a firm signs alone is trade', 'The bank signed a deal on Monday.', ['TRADE']],
    ['to buy is trade', 'Toyota struck a deal to buy an insurer.', ['TRADE']],
    [
      'that is agreed on is one deal',
      'The firm agreed to buy a rival for two billion euros.',
      ['TRADE'],
    ],
    ['with a state supports it', 'Toyota signed a deal with the government of Chad.', ['SUPPORT']],
    ['of farmers is no business deal', 'Farmers signed a deal on Monday.', ['SUPPORT']],
    ['of one person is a contract', 'The singer signed a three-year deal.', []],
    ["of one of the people is that one's own", 'A pensioner struck a deal on Monday.', []],
  ])('%s', (_, text, types) => expect(typesIn(text)).toEqual(types));
});
