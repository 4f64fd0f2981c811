import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('wrongs that others are said to have done', () => {
  test.each([
    [
      'taking bribes',
      'The opposition said the mayor had pocketed bribes.',
      ['ACCUSE The opposition > the mayor'],
    ],
    [
      'taking what is not theirs, whoever is told',
      'Auditors told parliament that the minister had siphoned funds from a hospital.',
      ['ACCUSE Auditors > the minister'],
    ],
    ['taking a taxi', 'The opposition said the mayor had taken a taxi.', []],
    ['what the speaker did', 'The mayor said he had pocketed bribes.', []],
    ['what was not done', 'The inquiry said the mayor had not lied.', []],
  ])('%s', (_, text, expected) => {
    expectEvents(text, expected);
  });
});
