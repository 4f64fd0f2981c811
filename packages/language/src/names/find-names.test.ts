import { describe, expect, it } from 'vitest';
import type { ParsedText } from '../document.ts';
import { DEPRELS, UPOS, XPOS } from '../tagset.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { findNames } from './find-names.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'];

/** Scores that are sure of each word's label, or split evenly where several are given; whatever has one is a proper noun. */
function find(text: string, labels: Readonly<Record<string, readonly string[]>>): string[] {
  const tokens = tokenize(text);
  const words = tokens.starts.map((start, i) => text.slice(start, tokens.ends[i]));
  const scores = Float32Array.from(
    words.flatMap((word) => {
      const wanted = labels[word] ?? ['O'];
      return LABELS.map((label) =>
        wanted.includes(label) ? -0.1 - wanted.indexOf(label) * 0.05 : -8,
      );
    }),
  );
  const document: ParsedText = {
    text,
    length: words.length,
    starts: Uint32Array.from(tokens.starts),
    ends: Uint32Array.from(tokens.ends),
    sentences: splitSentences(text, tokens),
    upos: Uint8Array.from(words, (word) => UPOS.indexOf(labels[word] ? 'PROPN' : 'NOUN')),
    xpos: Uint8Array.from(words, () => XPOS.indexOf('NN')),
    heads: Int32Array.from(words, (_, i) => i - 1),
    deprels: Uint8Array.from(words, (word) =>
      DEPRELS.indexOf(labels[word]?.includes('flat') ? 'flat' : 'dep'),
    ),
    confidence: Float32Array.from(words, () => 1),
    lemmas: words,
  };
  return findNames(document, { labels: LABELS, scores }).map(
    ({ start, end, type }) => `${text.slice(start, end)} ${type}`,
  );
}

describe('finding names', () => {
  it('joins the words of a name', () => {
    expect(
      find('Ana Lopez left Rome.', { Ana: ['B-PER'], Lopez: ['I-PER'], Rome: ['B-LOC'] }),
    ).toEqual(['Ana Lopez PER', 'Rome LOC']);
  });

  it('begins a name with the word that it is flat to', () => {
    const labels = { Kim: ['O'], Dae: ['B-PER', 'flat'], jung: ['I-PER'] };
    expect(find('Then Kim Dae jung left.', labels)).toEqual(['Kim Dae jung PER']);
  });

  it('never continues a name as another type', () => {
    expect(find('Ana Lopez left.', { Ana: ['B-PER'], Lopez: ['I-LOC', 'I-PER'] })).toEqual([
      'Ana Lopez PER',
    ]);
  });

  it('lets the mentions of a name agree', () => {
    const names = find('Fiat grew. Fiat fell. Fiat rose.', { Fiat: ['B-ORG', 'B-PER'] });
    expect(names).toEqual(['Fiat ORG', 'Fiat ORG', 'Fiat ORG']);
  });

  it('gives a last name the type of the full name', () => {
    expect(
      find('Ana Lopez left. Lopez was tired.', {
        Ana: ['B-PER'],
        Lopez: ['I-PER', 'B-LOC', 'B-PER'],
      }),
    ).toEqual(['Ana Lopez PER', 'Lopez PER']);
  });

  it('takes no acronym for a person', () => {
    expect(find('KCNA said so.', { KCNA: ['B-PER', 'B-ORG'] })).toEqual(['KCNA ORG']);
  });

  it('takes a long acronym for a place only where that is sure', () => {
    expect(find('NTSF said so.', { NTSF: ['B-LOC', 'B-ORG'] })).toEqual(['NTSF ORG']);
    expect(find('They left UAE.', { UAE: ['B-LOC'] })).toEqual(['UAE LOC']);
    expect(find('They left NY.', { NY: ['B-LOC', 'B-ORG'] })).toEqual(['NY LOC']);
    expect(find('Oslo fell.', { Oslo: ['B-LOC', 'B-ORG'] })).toEqual(['Oslo LOC']);
  });

  it('never crosses a sentence', () => {
    expect(find('He met Ana. Lopez left.', { Ana: ['B-PER'], Lopez: ['I-PER', 'B-PER'] })).toEqual([
      'Ana PER',
      'Lopez PER',
    ]);
  });

  it('leaves titles out', () => {
    expect(
      find('President Ana Lopez left.', { President: ['B-PER'], Ana: ['I-PER'], Lopez: ['I-PER'] }),
    ).toEqual(['Ana Lopez PER']);
  });

  it('goes on over hyphens and to the last word the tree joins', () => {
    expect(
      find('Kim Jong-un left.', {
        Kim: ['B-PER'],
        Jong: ['I-PER'],
        '-': ['I-PER'],
        un: ['O', 'B-PER'],
      }),
    ).toEqual(['Kim Jong-un PER']);
    expect(find('Ana May left.', { Ana: ['B-PER'], May: ['O', 'flat'] })).toEqual(['Ana May PER']);
  });

  it('lets a spelled-out name speak for its initials', () => {
    expect(
      find('World News Agency (WNA) said so.', {
        World: ['B-ORG'],
        News: ['I-ORG'],
        Agency: ['I-ORG'],
        WNA: ['B-LOC', 'B-ORG'],
      }),
    ).toEqual(['World News Agency ORG', 'WNA ORG']);
  });

  it.each(['Saturday', 'March'])('takes no %s for a name', (word) => {
    expect(find(`He came ${word}.`, { [word]: ['B-ORG'] })).toEqual([]);
  });
});
