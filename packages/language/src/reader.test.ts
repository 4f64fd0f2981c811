import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { loadReader, type Reader } from './reader.ts';
import { childrenOf, deprelOf, rootOf, sentenceOf, uposOf, wordOf } from './tree.ts';

let reader: Reader;
beforeAll(() => {
  reader = loadReader();
});

/** `relation(head, dependent)` of every arc below the root. */
function arcs(document: Document): string[] {
  return Array.from({ length: document.length }, (_, token) => {
    const head = document.heads[token] as number;
    return `${deprelOf(document, token)}(${head === -1 ? 'ROOT' : wordOf(document, head)}, ${wordOf(document, token)})`;
  });
}

describe('a reader', () => {
  it.each([
    ['Rebels attacked the airport.', ['nsubj(attacked, Rebels)', 'obj(attacked, airport)']],
    [
      'The minister was arrested by police in Ankara.',
      [
        'nsubj:pass(arrested, minister)',
        'obl:agent(arrested, police)',
        'obl(arrested, Ankara)',
        'case(Ankara, in)',
      ],
    ],
    [
      'Russia denied that its jets had bombed the hospital.',
      [
        'nsubj(denied, Russia)',
        'ccomp(denied, bombed)',
        'nsubj(bombed, jets)',
        'obj(bombed, hospital)',
      ],
    ],
    [
      'Protesters who blocked the road clashed with soldiers.',
      ['nsubj(clashed, Protesters)', 'acl:relcl(Protesters, blocked)', 'obl(clashed, soldiers)'],
    ],
    [
      'The two governments agreed to release the prisoners.',
      ['nsubj(agreed, governments)', 'xcomp(agreed, release)', 'obj(release, prisoners)'],
    ],
    [
      'The army did not enter the city.',
      ['advmod(enter, not)', 'aux(enter, did)', 'obj(enter, city)'],
    ],
  ])('reads who did what in %j', (text, expected) => {
    expect(arcs(reader.read(text))).toEqual(expect.arrayContaining(expected));
  });

  it('keeps proper nouns and lowers the rest in lemmas', () => {
    expect(reader.read('The Ministers met Angela Merkel.').lemmas).toEqual([
      'the',
      'minister',
      'meet',
      'Angela',
      'Merkel',
      '.',
    ]);
  });

  it('reads text in capitals as the same text', () => {
    const document = reader.read('THE REBELS ATTACKED AN AIRPORT.');
    expect(arcs(document)).toEqual(
      expect.arrayContaining(['nsubj(ATTACKED, REBELS)', 'obj(ATTACKED, AIRPORT)']),
    );
  });

  it('gives each sentence one root and trees without cycles', () => {
    const document = reader.read(
      'He left. "No," she said, "we will not go there." Paris, London and Rome agreed: nothing changes.',
    );
    for (const sentence of document.sentences) {
      const roots = Array.from(
        { length: sentence.last - sentence.first },
        (_, i) => sentence.first + i,
      ).filter((token) => document.heads[token] === -1);
      expect(roots).toEqual([rootOf(document, sentence)]);
    }
    for (let token = 0; token < document.length; token++) {
      const head = document.heads[token] as number;
      if (head !== -1) expect(sentenceOf(document, head)).toBe(sentenceOf(document, token));
      expect(childrenOf(document, token)).not.toContain(token);
    }
  });

  it('reads the same text the same way, whatever was read before', () => {
    const text =
      'Syrian state media said Israeli jets struck a depot near Damascus late on Tuesday.';
    const first = reader.read(text);
    for (let i = 0; i < 3; i++) reader.read(`Filler ${i} about ${'other things '.repeat(i * 40)}.`);
    expect(reader.read(text)).toEqual(first);
    expect(loadReader().read(text)).toEqual(first);
  });

  it('gives probabilities', () => {
    const { confidence } = reader.read('The council met in Geneva on Monday.');
    expect([...confidence].every((value) => value > 0 && value <= 1)).toBe(true);
  });

  it('finds names and their kinds', () => {
    const text = 'Angela Merkel met officials of the United Nations in Berlin.';
    const names = reader
      .read(text)
      .names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
    expect(names).toEqual(['Angela Merkel PER', 'United Nations ORG', 'Berlin LOC']);
  });

  it('reads nothing in nothing', () => {
    expect(reader.read('')).toMatchObject({ length: 0, sentences: [], names: [], times: [] });
  });

  it.each([
    ['ten million letters', 'a'.repeat(1e7)],
    ['ten million spaces', ' '.repeat(1e7)],
    ['ten million stops', '.'.repeat(1e7)],
    ['ten million line ends', '\n'.repeat(1e7)],
    ['a million lone surrogates', '\ud83d'.repeat(1e6)],
    ['a million quotes', '"'.repeat(1e6)],
    ['a date torn apart by a million spaces', `March${' '.repeat(1e6)}5`],
  ])('takes %s', (_name, text) => {
    const document = reader.read(text, { published: '2024-12-09' });
    expect(document.length).toBeLessThanOrEqual(2);
    expect(document.ends.every((end) => end <= text.length)).toBe(true);
  });

  it('cuts a sentence of two thousand tokens and flags it', () => {
    const document = reader.read('word '.repeat(2000));
    expect(document.length).toBe(2000);
    expect(document.sentences.length).toBeGreaterThan(1);
    expect(document.sentences[0]?.truncated).toBe(true);
  });

  it('never throws and keeps every offset exact, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const document = reader.read(text, { published: '2024-12-09' });
        let before = 0;
        for (let token = 0; token < document.length; token++) {
          expect(document.starts[token]).toBeGreaterThanOrEqual(before);
          before = document.ends[token] as number;
          expect(wordOf(document, token)).not.toBe('');
          expect(uposOf(document, token)).toBeDefined();
        }
        for (const time of document.times) expect(text.slice(time.start, time.end)).toBe(time.text);
      }),
      { numRuns: 150 },
    );
  });
});
