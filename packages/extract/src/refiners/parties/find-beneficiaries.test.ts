import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('whom aid is for', () => {
  test.each([
    [
      'the land that aid is for',
      'Peru gave 10 million euros to promote schooling in Chad.',
      ['AID Peru > Chad'],
    ],
    [
      'all lands that aid is for',
      'Peru gave 10 million euros to promote schooling in Chad and Niger.',
      ['AID Peru > Chad; Niger'],
    ],
    [
      'the land that goods no longer reach',
      'Turkey suspended grain shipments and flights to Georgia.',
      ['SANCTION Turkey > Georgia'],
    ],
    [
      'the land that is helped to do something for others',
      'The World Bank approved a loan to help Jordan host Syrian refugees.',
      ['AID The World Bank > Jordan'],
    ],
    [
      'the land that is helped against no one',
      'Norway sent money to help Chad fight locusts.',
      ['AID Norway > Chad'],
    ],
    [
      'no land for aid that names none',
      'Peru gave 10 million euros to build ships.',
      ['AID Peru >'],
    ],
  ])('%s: %s', (_, text, events) => {
    expectEvents(text, events);
  });
});
