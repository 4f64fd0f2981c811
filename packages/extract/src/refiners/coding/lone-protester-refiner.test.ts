import { describe, expect, test } from 'vitest';
import { typesIn } from '../../testing/types-in.ts';

describe('a protest', () => {
  test.each([
    ['of villagers who rampage is one', 'Villagers went on a rampage in Otuke.', ['PROTEST']],
    ['of one man who does is an assault', 'A student went on a rampage in Otuke.', ['ASSAULT']],
    ['of rebels who rampage is an assault', 'Rebels went on a rampage in Otuke.', ['ASSAULT']],
    ['of farmers who march is one', 'Farmers marched to the ministry in Nairobi.', ['PROTEST']],
    ['of one who walks up to someone is none', 'A nurse marched up to the minister.', []],
    ['of one who fasts is one', 'A nurse went on hunger strike in Otuke.', ['PROTEST']],
  ])('%s', (_, text, types) => expect(typesIn(text)).toEqual(types));
});
