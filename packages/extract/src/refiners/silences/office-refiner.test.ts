import { describe, expect, test } from 'vitest';
import { typesIn } from '../../testing/types-in.ts';

describe('an office', () => {
  test.each([
    [
      'of a minister is one',
      'The president appointed a new defence minister on Monday.',
      ['ELECT'],
    ],
    ['that a judge leaves is one', 'The chief justice of Kenya retired on Monday.', ['ELECT']],
    ['is one, whoever is named', 'The king named a former banker as premier.', ['ELECT']],
    ['of a coach is none', 'The club appointed a new coach on Monday.', []],
    ['of a captain told by a noun is none', 'His appointment as captain came late.', []],
    ['is none where workers retire', 'Nearly 400,000 people who retired still work.', []],
    ['is none where the dead are named', 'The soldier was named as Tom Reed.', []],
    ['is none where someone is only named', 'The officer will be named on Monday.', []],
  ])('%s', (_, text, types) => expect(typesIn(text)).toEqual(types));
});
