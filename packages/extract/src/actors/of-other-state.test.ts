import { describe, expect, it } from 'vitest';
import { partiesOf } from './parties-of.ts';

describe('a body whose country is only guessed', () => {
  it.each([
    // a state would call its own army "its army"
    ['Nigerien soldiers met. France cut aid to the army.', 'cut', 'FRA > NER.MIL'],
    ['France deployed the army in Paris.', 'deployed', 'FRA > '],
    // whoever speaks of a junta speaks of another's
    [
      'The prime minister of Mali resigned. Washington helped firms which back the junta. The junta condemned the raid.',
      'condemned',
      'MLI.GOV > ',
    ],
  ])('%s', (text, words, parties) => {
    expect(partiesOf(text, words).join('; ')).toContain(parties);
  });
});

it('takes no one who speaks of a regime for it', () => {
  const text =
    'Chadian authorities met. The French government insists that the regime arm the rebels.';
  expect(partiesOf(text, 'arm')).toEqual(['FRA.GOV > TCD.GOV']);
});
