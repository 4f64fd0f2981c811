import { expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';

test.each([
  // what its pattern names belongs to the verb
  ['Chad came to the aid of the rebels.', 'came to the aid'],
  ['Soldiers opened fire on a crowd.', 'opened fire'],
  ['Peru came under fire from rebels.', 'came under fire'],
  // but no one who has a field of his own
  ['Rebels attacked the villagers.', 'attacked'],
  ['Police arrested two clerks in Lund.', 'arrested'],
])('%s is told by "%s"', (text, words) => {
  expect(read(text).events.map(({ trigger }) => trigger.text)).toEqual([words]);
});
