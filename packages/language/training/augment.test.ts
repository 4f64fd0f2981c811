import { describe, expect, it } from 'vitest';
import { augment, stockNames } from './augment.ts';
import type { Example } from './example.ts';
import { Random } from './random.ts';

const NAME_TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];
const [VERB, ADJ, PROPN] = [0, 1, 2];

/** An organisation of two words acts. */
const acting = (name: string, tags?: readonly [number, number]): Example => ({
  forms: [...name.split(' '), 'acts'],
  names: [3, 4, 0],
  ...(tags ? { tags: [...tags, VERB] } : {}),
});

const EXAMPLES = [
  acting('Supreme Council', [ADJ, PROPN]),
  acting('National Guard', [ADJ, PROPN]),
  acting('Harbour Trust', [PROPN, PROPN]),
  acting('Mountain Union', [PROPN, PROPN]),
  acting('Silver Line'),
];

/** Every name an example is ever given, whatever its capitals. */
function namesGiven(example: Example): string[] {
  const stock = stockNames(EXAMPLES, NAME_TAGS);
  const random = new Random(3);
  const given = Array.from({ length: 400 }, () =>
    augment(example, stock, NAME_TAGS, random).forms.slice(0, 2).join(' ').toLowerCase(),
  );
  return [...new Set(given)].sort();
}

describe('augment', () => {
  it.each([
    [EXAMPLES[0] as Example, ['national guard', 'supreme council']],
    [EXAMPLES[2] as Example, ['harbour trust', 'mountain union']],
    [EXAMPLES[4] as Example, ['silver line']],
  ])('exchanges names of the same tags only', (example, names) => {
    expect(namesGiven(example)).toEqual(names);
  });

  it('leaves tags and trees as they are', () => {
    const { tags, names } = augment(
      EXAMPLES[0] as Example,
      stockNames(EXAMPLES, NAME_TAGS),
      NAME_TAGS,
      new Random(1),
    );
    expect({ tags, names }).toEqual({ tags: [ADJ, PROPN, VERB], names: [3, 4, 0] });
  });
});
