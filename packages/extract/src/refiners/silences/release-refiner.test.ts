import { describe, expect, test } from 'vitest';
import { typesIn } from '../../testing/types-in.ts';

describe('a release', () => {
  test.each([
    ['of a prisoner', 'The militia released an engineer on Friday.', ['RETREAT']],
    ['of the dead', 'Police released the bodies of nine miners.', ['RETREAT']],
    ['of a name', 'The militia announced the release of Amina Otieno on Monday.', ['RETREAT']],
    ['of a cartoon', 'The studio released a cartoon on Friday.', []],
    ['of the second part of a thing', 'The union released the second half of its handbook.', []],
    ['that a noun tells', 'The release of the new edition was delayed.', []],
  ])('%s', (_, text, types) => expect(typesIn(text)).toEqual(types));
});
