import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('who is meant in text all in capitals', () => {
  test.each([
    [
      'no country for a word in capitals',
      'A JUDGE WAS SHOT BY MEN IN A MOVING CAR.',
      ['ASSAULT MEN > A JUDGE'],
    ],
    [
      'whose the office is, in capitals, too',
      'GUNMEN ATTACKED A LABOR UNION OFFICE.',
      ['ASSAULT GUNMEN > A LABOR UNION OFFICE'],
    ],
    [
      'those whom only a capital tells from words',
      'GUNMEN MURDERED TWO JESUITS.',
      ['ASSAULT GUNMEN > TWO JESUITS'],
    ],
  ])('%s: %s', (_, text, events) => {
    expectEvents(text, events);
  });
});
