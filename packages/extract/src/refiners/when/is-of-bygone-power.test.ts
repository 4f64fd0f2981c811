import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

describe('what was done by', () => {
  test.each([
    ['Roman troops is history', 'Roman troops massacred the islanders.', true],
    ['the police of Rome is not', 'Roman police arrested two men.', false],
    ['the Ottomans is history', 'Ottoman forces besieged Malta.', true],
    ['former Soviet republics is not', 'Former Soviet republics condemned the raid.', false],
    ['the army is not', 'Turkish forces besieged the town.', false],
  ])('%s', (_, text, expected) => expect(read(text).events[0]?.historical).toBe(expected));
});
