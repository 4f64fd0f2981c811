import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

describe('what is captured', () => {
  test.each([
    ['a town by rebels', 'Rebels left Homs. They captured the village of Tir.', 'ASSAULT'],
    ['a town that fell to them', 'The town fell to the rebels on Monday.', 'ASSAULT'],
    [
      'a town they drove others from',
      'The army ousted the militants from the village of Tir.',
      'ASSAULT',
    ],
    ['ground that is gained', 'The rebels gained ground near Idlib.', 'ASSAULT'],
    ['a town, told by a noun', 'Peace was near after the capture of Mosul.', 'ASSAULT'],
    ['a man, told by a noun', 'Peace was near after the capture of the gang leader.', 'COERCE'],
    ['a town by a state', 'Turkey captured the town of Jarablus.', 'ASSAULT'],
    ['a town that a state takes', 'Turkey took the town of Jarablus.', 'ASSAULT'],
    ['a firm by a state', 'Turkey seized the company of a banker.', 'COERCE'],
    ['migrants who are sent back', 'Greece returned migrants to Turkey.', 'COERCE'],
    ['fighters by soldiers', 'Kenyan soldiers captured two fighters.', 'COERCE'],
    ['a town from its holders', 'Villagers liberated the town of Tir from rebels.', 'ASSAULT'],
    ['who is hunted', 'Tom Reed was captured after a two-week manhunt.', 'COERCE'],
    ['a man', 'He was captured by Kurdish forces in May.', 'COERCE'],
  ])('%s', (_, text, type) => expect(read(text).events.at(-1)?.type).toBe(type));
});
