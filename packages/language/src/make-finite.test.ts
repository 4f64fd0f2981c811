import { describe, expect, it } from 'vitest';
import { makeFinite } from './make-finite.ts';
import { DEPRELS, XPOS } from './tagset.ts';
import { tokenize } from './text/tokens.ts';

/** "form/tag/relation/head" per word, heads counted from one; answers "tag of the verb, relation of the subject". */
function finite(sentence: string): string {
  const words = sentence
    .split(' ')
    .map((word) => word.split('/') as [string, string, string, string]);
  const text = words.map(([form]) => form).join(' ');
  const { starts, ends } = tokenize(text);
  const xpos = Uint8Array.from(words, ([, tag]) => XPOS.indexOf(tag as 'VBN'));
  const deprels = Uint8Array.from(words, ([, , name]) => DEPRELS.indexOf(name as 'obj'));
  makeFinite({
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    sentences: [{ first: 0, last: words.length, start: 0, end: text.length, truncated: false }],
    heads: Int32Array.from(words, ([, , , head]) => Number(head) - 1),
    deprels,
    xpos,
  });
  const verb = words.findIndex(([, , relation]) => relation === 'root');
  const subject = words.findIndex(([, , relation]) => relation.startsWith('nsubj'));
  return `${XPOS[xpos[verb] as number]} ${DEPRELS[deprels[subject] as number]}`;
}

describe('a verb with a subject', () => {
  it.each([
    'The/DT/det/2 dockers/NNS/nsubj:pass/3 called/VBN/root/0 off/RP/compound:prt/3 it/PRP/obj/3 ././punct/3',
    'The/DT/det/2 rebels/NNS/nsubj:pass/3 left/VBN/root/0 ././punct/3',
    'Miners/NNS/nsubj:pass/2 called/VBD/root/0 off/RP/compound:prt/2 it/PRP/obj/2',
  ])('reads a past tense in %s', (sentence) => expect(finite(sentence)).toBe('VBD nsubj'));

  it.each([
    [
      'an auxiliary',
      'The/DT/det/2 men/NNS/nsubj:pass/4 were/VBD/aux:pass/4 arrested/VBN/root/0 ././punct/4',
    ],
    [
      'an agent',
      'The/DT/det/2 men/NNS/nsubj:pass/3 arrested/VBN/root/0 by/IN/case/5 police/NN/obl:agent/3 ././punct/3',
    ],
    ['no full stop', 'The/DT/det/2 men/NNS/nsubj:pass/3 arrested/VBN/root/0 there/RB/advmod/3'],
    [
      'no article',
      'Two/CD/nummod/2 men/NNS/nsubj:pass/3 arrested/VBN/root/0 there/RB/advmod/3 ././punct/3',
    ],
    [
      'no form of the past',
      'The/DT/det/2 town/NN/nsubj:pass/3 taken/VBN/root/0 again/RB/advmod/3 ././punct/3',
    ],
  ])('leaves a participle with %s alone', (_, sentence) =>
    expect(finite(sentence)).toBe('VBN nsubj:pass'),
  );
});
