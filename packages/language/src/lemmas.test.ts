import { describe, expect, it } from 'vitest';
import { lemmaOf, loadLemmaTable } from './lemmas.ts';

const table = loadLemmaTable();

describe('a lemma', () => {
  it.each([
    ['attacked', 'VBD', 'attack'],
    ['seizing', 'VBG', 'seize'],
    ['fled', 'VBD', 'flee'],
    ['was', 'VBD', 'be'],
    ["n't", 'RB', 'not'],
    ['armies', 'NNS', 'army'],
    ['men', 'NNS', 'man'],
    ['henchmen', 'NNS', 'henchman'],
    ['kinswomen', 'NNS', 'kinswoman'],
    ['henchmen', 'NN', 'henchman'],
    ['omen', 'NN', 'omen'],
    ['regimen', 'NN', 'regimen'],
    ['specimens', 'NNS', 'specimen'],
    ['Ministers', 'NNS', 'minister'],
    ['worse', 'JJR', 'bad'],
    ['Merkel', 'NNP', 'Merkel'],
    ['bombs', 'VBZ', 'bomb'],
    ['vetoed', 'VBD', 'veto'],
    ['constructor', 'NN', 'constructor'],
  ])('%s (%s) is %s', (form, tag, lemma) => {
    expect(lemmaOf(table, form, tag)).toBe(lemma);
  });

  it('leaves what is no word as it is', () => {
    const long = 'x'.repeat(1000);
    expect(lemmaOf(table, long, 'NN')).toBe(long);
    expect(lemmaOf(table, 'weiß', 'unheard-of')).toBe('weiß');
  });
});
