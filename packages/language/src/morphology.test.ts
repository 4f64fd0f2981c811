import { beforeAll, describe, expect, it } from 'vitest';
import { numberOf, verbMorphologyOf } from './morphology.ts';
import { loadReader, type Reader } from './reader.ts';
import { wordOf } from './tree.ts';

let reader: Reader;
beforeAll(() => {
  reader = loadReader();
});

describe('the form of a verb', () => {
  it.each([
    [
      'Rebels attacked the town.',
      'attacked',
      { tense: 'past', voice: 'active', perfect: false, negated: false, form: 'finite' },
    ],
    ['The town was attacked by rebels.', 'attacked', { tense: 'past', voice: 'passive' }],
    ['The army will enter the city.', 'enter', { tense: 'future', voice: 'active' }],
    ['The talks have failed.', 'failed', { tense: 'present', perfect: true }],
    ['Troops are leaving the base.', 'leaving', { tense: 'present', progressive: true }],
    ['The court might reject the plan.', 'reject', { modal: 'might' }],
    ['The army did not enter the city.', 'enter', { tense: 'past', negated: true }],
    ['They agreed to exchange prisoners.', 'exchange', { form: 'infinitive' }],
  ])('reads %j', (text, verb, expected) => {
    const document = reader.read(text);
    const token = Array.from({ length: document.length }, (_, i) => i).find(
      (i) => wordOf(document, i) === verb,
    ) as number;
    expect(verbMorphologyOf(document, token)).toMatchObject(expected);
  });

  it('tells one from many', () => {
    const document = reader.read('The minister met two rebels quietly.');
    expect([1, 4, 5].map((token) => numberOf(document, token))).toEqual([
      'singular',
      'plural',
      undefined,
    ]);
  });
});
