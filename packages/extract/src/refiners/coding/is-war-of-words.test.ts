import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

describe('under fire', () => {
  test.each([
    ['a firm is scolded', 'Toyota came under fire on Wednesday after its phone failed.', 'ACCUSE'],
    ['a convoy is shot at', 'The convoy came under fire near the town of Bor.', 'ASSAULT'],
    [
      'a candidate whose guard is shot is shot at',
      'The candidate came under fire in Lima and a guard was killed.',
      'ASSAULT',
    ],
  ])('%s', (_, text, type) => expect(read(text).events[0]?.type).toBe(type));
});
