import { describe, expect, it } from 'vitest';
import { partiesOf } from '../../testing/parties-of.ts';

describe('who a short name means', () => {
  it.each([
    // the bearer told before, not the president of the time
    [
      'Junaid Hussain wrote from Raqqa. Police said Hussain threatened the mayor.',
      'threatened',
      'x:junaid-hussain > ',
    ],
    [
      'Police in Oslo arrested Tobias Wendt. Wendt condemned the attack.',
      'condemned',
      'x:tobias-wendt > ',
    ],
    [
      'The Zubrov Workers Union (ZWU) met in Oslo. The ZWU threatened Norway.',
      'threatened',
      'x:zubrov-workers-union > ',
    ],
    // of two, the one the story opened with
    [
      'Kurds held Tobias Wendt. It rained. His father, Emil Wendt, flew home. Wendt condemned the attack.',
      'condemned',
      'x:tobias-wendt > ',
    ],
    // the first of the names, where no one has it for the last
    [
      'Tolgahan Berk spoke in Izmir. On Monday Tolgahan condemned the raid.',
      'condemned',
      'x:tolgahan-berk > ',
    ],
    // a family name of two words
    [
      'A court in Tunis freed Nabil Ben Jaber. Ben Jaber condemned the raid.',
      'condemned',
      'x:nabil-ben-jaber > ',
    ],
    // and without a bearer told before, whoever has it
    ['Merkel condemned the attack.', 'condemned', 'DEU.merkel > '],
  ])('%s', (text, words, parties) => {
    expect(partiesOf(text, words).map((party) => party.replace(/> .*$/, '> '))).toContain(parties);
  });
});

it('takes no country from a stranger with the name of a town', () => {
  expect(partiesOf('Mutale Chanda won. Chanda urged police to arrest two men.', 'urged')).toEqual([
    'x:mutale-chanda > */COP',
  ]);
});
