import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'];

/** Scores that are sure of each word's label, or split evenly where two are given. */
function find(text: string, labels: Readonly<Record<string, readonly string[]>>): string[] {
  const tokens = tokenize(text);
  const scores = Float32Array.from(
    tokens.starts.flatMap((start, i) => {
      const wanted = labels[text.slice(start, tokens.ends[i])] ?? ['O'];
      return LABELS.map((label) =>
        wanted.includes(label) ? -0.1 - wanted.indexOf(label) * 0.05 : -8,
      );
    }),
  );
  const document = {
    text,
    starts: Uint32Array.from(tokens.starts),
    ends: Uint32Array.from(tokens.ends),
    sentences: splitSentences(text, tokens),
  };
  return findNames(document, { labels: LABELS, scores }).map(
    ({ start, end, type }) => `${text.slice(start, end)} ${type}`,
  );
}

describe('findNames', () => {
  it('joins the words of a name', () => {
    expect(
      find('Ana Lopez left Rome.', { Ana: ['B-PER'], Lopez: ['I-PER'], Rome: ['B-LOC'] }),
    ).toEqual(['Ana Lopez PER', 'Rome LOC']);
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

  it('never crosses a sentence', () => {
    expect(find('He met Ana. Lopez left.', { Ana: ['B-PER'], Lopez: ['I-PER', 'B-PER'] })).toEqual([
      'Ana PER',
      'Lopez PER',
    ]);
  });
});
