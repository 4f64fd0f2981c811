import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

describe('a raid', () => {
  test.each([
    ['by police is a search', 'Police raided a mosque in Lyon on Monday.', 'COERCE'],
    ['told by a noun is one', "The FBI raid on the lawyer's office angered him.", 'COERCE'],
    ['in which people die is an attack', 'Police raided the camp, killing two men.', 'ASSAULT'],
    ['by rebels is an attack', 'Rebels raided a mosque in Lyon on Monday.', 'ASSAULT'],
    [
      'on firms is a search',
      'Raids on consulting firms in the capital alarmed investors.',
      'COERCE',
    ],
  ])('%s', (_, text, type) => expect(read(text).events[0]?.type).toBe(type));
});
