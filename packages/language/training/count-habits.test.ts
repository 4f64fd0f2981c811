import { describe, expect, it } from 'vitest';
import { parseModel, writeModel } from '../src/network/model-file.ts';
import { PREPOSITIONS } from '../src/network/phrases-in.ts';
import { testHeader } from '../src/network/test-header.ts';
import { PHRASE_HABITS } from '../src/network/weigh-phrases.ts';
import { countHabits } from './count-habits.ts';
import { CHOICES, type Choices, type Example } from './example.ts';

const LABELS = ['root', 'obj', 'case', 'obl', 'nmod'];
const WORDS = ['signed', 'held', 'talks'];

const FILE = writeModel(testHeader({ labels: LABELS, words: WORDS.join('\n') }), []);

/** A verb, its object and a phrase that hangs on the object with this share, of 255. */
function annotated(verb: string, share: number, preposition = 'with'): Example {
  const forms = [verb, 'talks', preposition, 'rebels'];
  const rows = (...words: readonly (readonly [answer: number, share: number])[][]): Choices => {
    const choices = {
      answers: new Uint8Array(words.length * CHOICES),
      shares: new Uint8Array(words.length * CHOICES),
    };
    for (const [i, word] of words.entries())
      for (const [c, [answer, part]] of word.entries()) {
        choices.answers[i * CHOICES + c] = answer;
        choices.shares[i * CHOICES + c] = part;
      }
    return choices;
  };
  const none = rows();
  const phrase =
    share === 255
      ? [[1, 255] as const]
      : ([
          [1, share],
          [0, 255 - share],
        ] as const);
  return {
    forms,
    heads: [4, 0, 3, 1],
    opinion: {
      tags: none,
      names: none,
      heads: rows([[4, 255]], [[0, 255]], [[3, 255]], [...phrase]),
      labels: rows([[0, 255]], [[1, 255]], [[2, 255]], [[4, 255]]),
    },
  };
}

const times = (count: number, example: Example): Example[] =>
  Array.from({ length: count }, () => example);

function habits(...lots: Example[][]): (word: string, preposition: string) => number {
  const { matrix } = parseModel(countHabits(FILE, lots));
  const { values, scales, columns } = matrix(PHRASE_HABITS);
  return (word, preposition) => {
    const column = PREPOSITIONS.indexOf(preposition as (typeof PREPOSITIONS)[number]);
    const at = (WORDS.indexOf(word) + 1) * columns + column;
    return (values[at] as number) * (scales[column] as number);
  };
}

describe('counted phrases', () => {
  it('learns which words take phrases with a preposition, and which do not', () => {
    const habit = habits(times(30, annotated('Signed', 220)));
    expect(habit('talks', 'with')).toBeGreaterThan(0.5);
    expect(habit('signed', 'with')).toBeLessThan(-0.5);
  });

  it('adds up lots of news', () => {
    const habit = habits(times(6, annotated('signed', 220)), times(6, annotated('signed', 220)));
    expect(habit('talks', 'with')).toBeGreaterThan(0.2);
  });

  it.each([
    ['of words it saw a few times', times(9, annotated('signed', 220)), 'talks', 'with'],
    ['where there is nothing to choose', times(30, annotated('signed', 255)), 'talks', 'with'],
    ['of other prepositions', times(30, annotated('signed', 220)), 'talks', 'from'],
    ['of words it never saw', times(30, annotated('signed', 220)), 'held', 'with'],
    ['of rare prepositions', times(30, annotated('signed', 220, 'amid')), 'talks', 'with'],
  ])('says nothing %s', (_, news, word, preposition) => {
    expect(habits(news)(word, preposition)).toBe(0);
  });

  it('tells words apart by their shares', () => {
    const habit = habits([
      ...times(30, annotated('signed', 230)),
      ...times(30, annotated('held', 60)),
    ]);
    expect(habit('held', 'with')).toBeGreaterThan(habit('signed', 'with') + 1);
  });

  it('takes the place of an earlier count', () => {
    const news = [times(30, annotated('signed', 220))];
    const once = countHabits(FILE, news);
    expect(countHabits(once, news)).toEqual(once);
  });
});
