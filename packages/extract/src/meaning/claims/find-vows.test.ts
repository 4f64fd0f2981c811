import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

const told = (text: string): string[] =>
  read(text)
    .events.filter(({ type }) => type === 'THREATEN')
    .map(({ factuality, trigger }) => `${factuality} ${trigger.text}`);

describe('what is vowed on a condition', () => {
  test.each([
    'Chad will respond if Niger attacks its ships.',
    'Chad will take measures if Niger closes the border.',
    'Chad will respond to any attack on its ships.',
    'The army will respond with force.',
    'Chad said it would respond if Niger attacks its ships.',
  ])('threatens: %s', (text) => expect(told(text)).toHaveLength(1));

  test.each([
    'The fund will respond if markets fall.',
    'Chad will not respond if Niger attacks its ships.',
    'Chad responded when Niger attacked its ships.',
    'The ministry will respond to the letter.',
  ])('threatens no one: %s', (text) => expect(told(text)).toEqual([]));
});
