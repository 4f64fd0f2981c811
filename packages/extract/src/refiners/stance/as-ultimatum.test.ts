import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('what is asked for on pain of something', () => {
  test.each([
    [
      'from those told',
      'The league told the militia to disarm by Friday or face attack.',
      ['THREATEN The league > the militia'],
    ],
    [
      'from those ordered',
      'Peru ordered the rebels to surrender or risk arrest.',
      ['THREATEN Peru > the rebels'],
    ],
    [
      'no threat: two things that are asked for',
      'Peru ordered the rebels to surrender or leave.',
      ['REQUEST Peru > the rebels'],
    ],
    [
      'no threat: what those who disarm would face of their own',
      'The militia disarmed and will face elections.',
      ['RETREAT The militia >'],
    ],
  ])('%s', (_, text, expected) => {
    expectEvents(text, expected);
  });
});
