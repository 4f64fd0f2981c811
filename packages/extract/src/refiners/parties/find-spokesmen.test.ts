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
      'whoever announces what no one is told to do',
      'The envoys will be expelled, the Chadian minister said.',
      ['FUTURE THREATEN the Chadian minister > The envoys'],
    ],
    [
      'no one, where those who say so only report it',
      'The envoys will be expelled, witnesses said.',
      ['FUTURE THREATEN > The envoys'],
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
