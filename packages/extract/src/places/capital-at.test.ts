import { describe, expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';

const placesOf = (text: string): (string | undefined)[] =>
  read(text).events.map(({ location }) => location?.resolved.place.name);

describe('the capital a story speaks of', () => {
  test.each([
    ['Gunmen killed three people in the Ukrainian capital on Monday.', 'Kyiv'],
    ["Gunmen killed three people in Somalia's capital on Monday.", 'Mogadishu'],
    ['Students marched through the capital of Chad on Monday.', "N'Djamena"],
    ['Rebels shelled the Chadian capital on Monday.', "N'Djamena"],
    ['Rebels shelled the capital, Khartoum, on Monday.', 'Khartoum'],
    ['Sudanese troops met rebels in battle. Gunmen killed two nurses in the capital.', 'Khartoum'],
  ])('%s', (text, place) => {
    expect(placesOf(text)).toContain(place);
  });

  test.each([
    'The government of Chad attacked foreign capital on Monday.',
    'Chad condemned the attack in a capital of the region.',
  ])('none: %s', (text) => {
    expect(placesOf(text)).not.toContain("N'Djamena");
  });
});
