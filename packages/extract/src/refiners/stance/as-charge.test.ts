import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('help for a band, told by others', () => {
  test.each([
    ['accuses another state', 'Peru said Chile had armed the rebels.', ['ACCUSE Peru > Chile']],
    [
      'is a plan before it is given',
      'Peru said Chile will arm the rebels.',
      ['FUTURE AGREE Chile > the rebels'],
    ],
    [
      'is help where it is for others',
      'Peru said Chile had sent food to the refugees.',
      ['REPORTED AID Chile > the refugees'],
    ],
    [
      'is no charge where it is denied',
      'Peru denied that Chile had armed the rebels.',
      ['NEGATED AID Chile > the rebels'],
    ],
  ])('%s', (_, text, expected) => {
    expectEvents(text, expected);
  });
});
