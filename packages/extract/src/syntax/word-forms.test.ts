import { expect, test } from 'vitest';
import { nounRowsOf } from '../lexicon/lookup/noun-rows.ts';
import { ofKinds } from '../lexicon/lookup/of-kinds.ts';
import { createLexemes } from '../lexicon/words/lexeme.ts';
import { createForms, type WordForm } from '../lexicon/words/word-form.ts';
import { wordForms } from './word-forms.ts';

const VERBS = new Map([
  ['saw', 'see'],
  ['seen', 'see'],
  ['see', 'see'],
]);
const lexemeOf = createLexemes({
  entries: ofKinds(() => new Map()),
  operators: ofKinds(() => new Map()),
  frames: new Map(),
  cues: new Map(),
  rowOf: nounRowsOf([]),
});
const NOUNS = new Map([['saw', 'saw']]);
const FORMS = { formAt: createForms({ verbs: VERBS, nouns: NOUNS, cues: new Map(), lexemeOf }) };
const formOf = (spelling: string): WordForm => FORMS.formAt(spelling, 0, spelling.length);

/** Of a text whose words stand between single spaces. */
function wordsOf(text: string): string[] {
  const words = text.split(' ');
  const starts = words.map((_, index) => words.slice(0, index).join(' ').length + Math.sign(index));
  const ends = starts.map((start, index) => start + (words[index] ?? '').length);
  const cut = {
    text,
    length: words.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
  return wordForms(cut, FORMS).map((form) => form.text);
}

test.each([
  ['Peru Sent AID', ['peru', 'sent', 'aid']],
  ['ÉVORA awaits ÉLAN', ['évora', 'awaits', 'élan']],
  ['İzmir Mourns Its Dead', ['i\u0307zmir', 'mourns', 'its', 'dead']],
])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

test.each([
  ['Saw', { text: 'saw', verb: 'see', noun: 'saw', isInfinitive: false }],
  ['seen', { text: 'seen', verb: 'see', noun: undefined, isInfinitive: false }],
  ['See', { text: 'see', verb: 'see', noun: undefined, isInfinitive: true }],
  ['Perú', { text: 'perú', verb: undefined, noun: undefined, isInfinitive: false }],
])('%s is known by its lemmas', (spelling, form) =>
  expect([formOf(spelling), formOf(spelling)]).toMatchObject([form, form]),
);

test.each([
  ['Saw', ['see', 'saw', 'see']],
  ['Peru', ['Peru', 'peru', 'PERU']],
])('%s is a form of one word for each of its lemmas', (spelling, lemmas) => {
  const form = formOf(spelling);
  const words = lemmas.map((lemma) => form.lexemeOf(lemma));
  expect(words.map(({ lemma }) => lemma)).toEqual(lemmas.map((lemma) => lemma.toLowerCase()));
  expect(words[2]).toBe(lexemeOf(lemmas[2]?.toLowerCase() ?? ''));
});
