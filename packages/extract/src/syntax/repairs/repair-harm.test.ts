import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('a blow has the harm that is told beside what it struck', () => {
  test.each([
    [
      'The sect claimed an attack on a market that killed nine traders.',
      ['ASSAULT The sect > nine traders'],
    ],
    ['A raid on a mosque which left ten men dead shook Kabul.', ['ASSAULT > ten men']],
    [
      'The army condemned an attack by rebels that killed two guards.',
      ['ACCUSE The army > rebels', 'ASSAULT rebels > two guards'],
    ],
  ] as const)('%s', expectEvents);
});
