import { describe, expect, it } from 'vitest';
import { partiesOf } from '../../../testing/parties-of.ts';

describe('a body whose country is only guessed', () => {
  it.each([
    // a state would call its own army "its army"
    ['Nigerien soldiers met. France cut aid to the army.', 'cut', 'FRA > NER.MIL'],
    ['France deployed the army in Paris.', 'deployed', 'FRA > '],
    // a minister of whom nothing says whose he is accuses those at home
    [
      'Peru is in turmoil. Talks were held in Lima. The justice minister accused the police.',
      'accused',
      'PER.GOV.justice > PER.COP',
    ],
    // the story's own land comes before one that only the sentence before names
    [
      'Niger is at war. Rebels fled Niger. Chad sent a letter. France helped the police.',
      'helped',
      'FRA > NER.COP',
    ],
    // nor would it train "the local police", or expel envoys of its own
    ['Rebels fled from Niger. France trained the local police.', 'trained', 'FRA > NER.COP'],
    ['Niger is at war. The CIA helped the police in the search.', 'helped', 'USA.cia > NER.COP'],
    ['Niger closed the border. France expelled two diplomats.', 'expelled', 'FRA > NER.GOV'],
    // nor praise its own government, or say that it backs it
    ['Niger is at war. Chad praised the government.', 'praised', 'TCD > NER.GOV'],
    ['Niger is at war. Chad expressed support for the government.', 'support', 'TCD > NER.GOV'],
    // as a minister may
    ['Niger is at war. The president of Niger praised the army.', 'praised', ' > NER.MIL'],
    // an army goes to its own towns
    [
      'Rebels of Niger fled to Chad. Chad closed the border. Rebels raided Niger. The army flew doctors to Zinder.',
      'flew',
      'NER.MIL > ',
    ],
    // of whom a story about Niger speaks, whoever strikes them
    [
      'Niger is at war. Rebels fled from Niger. France imposed sanctions on judges and officials.',
      'imposed',
      'FRA > NER.JUD+NER.GOV',
    ],
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
