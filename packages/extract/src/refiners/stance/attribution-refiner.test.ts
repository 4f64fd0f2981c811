import { expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

/** "REPORTED ASSAULT, says the mayor" */
const told = (text: string): string[] =>
  read(text).events.map(
    ({ type, factuality, attribution }) =>
      `${factuality} ${type}${attribution ? `, says ${attribution.text}` : ''}`,
  );

test.each([
  // what is quoted is someone's word, though its sentence names no one
  [
    '“They came at night,” the mayor of Bol said. “The rebels burned every house in the village.”',
    'REPORTED ASSAULT, says the mayor of Bol',
  ],
  ['“The rebels burned every house in the village last night.”', 'REPORTED ASSAULT'],
  // but what is said and done at once is done
  [
    '"We condemn the raid on the camp," Emmanuel Macron said.',
    'ASSERTED ACCUSE, says Emmanuel Macron',
  ],
  // who says something else beside it said no more than that
  ['The army shelled Bol; rebels said two people died.', 'ASSERTED ASSAULT'],
  ['The army shelled Bol, rebels said on Monday.', 'REPORTED ASSAULT, says rebels'],
  // words quoted for how they were said
  ['Rebels burned a "sleepy little" village in Chad.', 'ASSERTED ASSAULT'],
])('%s', (text, line) => {
  expect(told(text)).toContain(line);
});
