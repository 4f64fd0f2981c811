import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('help for a band, told by others', () => {
  test.each([
    ['accuses another state', 'Peru said Chile had armed the rebels.', ['ACCUSE Peru > Chile']],
    [
      'is a plan before it is given',
      'Peru said Chile will arm the rebels.',
      ['FUTURE AGREE Chile > the rebels'],
    ],
    [
      'is help where it is for others',
      'Peru said Chile had sent food to the refugees.',
      ['REPORTED AID Chile > the refugees'],
    ],
    [
      'is no charge where it is denied',
      'Peru denied that Chile had armed the rebels.',
      ['NEGATED AID Chile > the rebels'],
    ],
    [
      'accuses another state where it only backs them',
      'Peru said Chile backed the rebels.',
      ['ACCUSE Peru > Chile'],
    ],
  ])('%s', (_, text, expected) => {
    expectEvents(text, expected);
  });
});

describe('a word broken, told by others', () => {
  test.each([
    ['accuses them', 'Peru said Chile had violated the truce.', ['ACCUSE Peru > Chile']],
    [
      'accuses those of the same land',
      'The rebels said the army had broken the ceasefire.',
      ['ACCUSE The rebels > the army'],
    ],
    [
      'accuses whose jets came',
      'Peru said Chilean jets had violated its airspace.',
      ['ACCUSE Peru > Chilean jets'],
    ],
    [
      'is no charge by those who only saw it',
      'Witnesses said the army had broken the ceasefire.',
      ['REPORTED ASSAULT the army >'],
    ],
    [
      'is none of its own soldiers',
      'Peru said its soldiers had violated the truce.',
      ['REPORTED ASSAULT its soldiers >'],
    ],
  ])('%s', (_, text, expected) => {
    expectEvents(text, expected);
  });
});
