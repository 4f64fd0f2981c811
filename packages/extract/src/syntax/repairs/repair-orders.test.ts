import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('what is ordered done to someone', () => {
  test.each([
    ['A magistrate ordered the priests jailed.', ['COERCE A magistrate > the priests']],
    ['A judge ordered the three held for a month.', ['COERCE A judge > the three']],
    ['The company ordered parts made in China.', ['REQUEST The company >']],
  ] as const)('%s', expectEvents);
});
