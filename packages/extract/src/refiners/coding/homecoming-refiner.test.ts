import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

describe('who repatriates', () => {
  test.each([
    ['its own people helps them', 'Kenya repatriated 300 of its citizens from Sudan.', 'AID'],
    ['strangers deports them', 'Germany repatriated 40 Afghan migrants to Kabul.', 'COERCE'],
  ])('%s', (_, text, type) => expect(read(text).events[0]?.type).toBe(type));
});
