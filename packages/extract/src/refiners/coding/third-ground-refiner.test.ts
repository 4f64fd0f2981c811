import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

describe('a meeting', () => {
  test.each([
    [
      'on the soil of neither',
      'The Kenyan and the Chadian premier met in Geneva on Monday.',
      '044',
    ],
    ['in the land of one', 'The Kenyan and the Chadian premier met in Nairobi on Monday.', '040'],
    ['of one nation abroad', 'Two Kenyan ministers met in Geneva on Monday.', '040'],
    ['nowhere in particular', 'The Kenyan and the Chadian premier met on Monday.', '040'],
  ])('%s: %s', (_, text, code) => {
    expect(read(text).events.map(({ cameo }) => cameo)).toEqual([code]);
  });
});
