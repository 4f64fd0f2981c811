import { describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { formatConllu } from './format-conllu.ts';
import { formatTree } from './format-tree.ts';
import { DEPRELS, UPOS, XPOS } from './tagset.ts';

const numbersIn = <Label>(tagset: readonly Label[], labels: readonly Label[]): Uint8Array =>
  Uint8Array.from(labels, (label) => tagset.indexOf(label));

/** "Rebels took it." as a parser would read it. */
const DOCUMENT: Document = {
  text: 'Rebels took it.',
  length: 4,
  starts: Uint32Array.of(0, 7, 12, 14),
  ends: Uint32Array.of(6, 11, 14, 15),
  sentences: [{ first: 0, last: 4, start: 0, end: 15, truncated: false }],
  upos: numbersIn(UPOS, ['NOUN', 'VERB', 'PRON', 'PUNCT']),
  xpos: numbersIn(XPOS, ['NNS', 'VBD', 'PRP', '.']),
  heads: Int32Array.of(1, -1, 1, 1),
  deprels: numbersIn(DEPRELS, ['nsubj', 'root', 'obj', 'punct']),
  confidence: Float32Array.of(1, 1, 1, 1),
  lemmas: ['rebel', 'take', 'it', '.'],
  names: [{ first: 0, last: 1, start: 0, end: 6, type: 'ORG' }],
  times: [],
};

describe('a drawn tree', () => {
  it('draws arcs from heads to dependents', () => {
    expect(formatTree(DOCUMENT)).toBe(
      [
        '  ┌─> Rebels  NOUN  NNS   nsubj  [ORG]',
        '┌─├── took    VERB  VBD   root',
        '│ └─> it      PRON  PRP   obj',
        '└───> .       PUNCT .     punct',
        '',
      ].join('\n'),
    );
  });
});

describe('a tree in CoNLL-U', () => {
  it('writes ten columns, heads counted from one', () => {
    expect(formatConllu(DOCUMENT)).toBe(
      [
        '# sent_id = 1',
        '# text = Rebels took it.',
        '1\tRebels\trebel\tNOUN\tNNS\t_\t2\tnsubj\t_\tNER=B-ORG',
        '2\ttook\ttake\tVERB\tVBD\t_\t0\troot\t_\t_',
        '3\tit\tit\tPRON\tPRP\t_\t2\tobj\t_\tSpaceAfter=No',
        '4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
        '',
        '',
      ].join('\n'),
    );
  });
});
