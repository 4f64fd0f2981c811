import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('who speaks for those told of nowhere', () => {
  test.each([
    [
      'whoever says what they will not do',
      'Ada Rhys said that they would not end the strike.',
      ['REPORTED REJECT Ada Rhys >'],
    ],
    [
      'no one, where they are told',
      'The dockers met Ada Rhys, who said they would not end the strike.',
      ['CONSULT The dockers; Ada Rhys >'],
    ],
  ])('%s', (_, text, expected) => {
    expectEvents(text, expected);
  });
});
