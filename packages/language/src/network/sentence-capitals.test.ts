import { describe, expect, it } from 'vitest';
import { capitalisesNames, isHeadline } from './sentence-capitals.ts';

describe('a sentence that tells names by capitals', () => {
  it.each([
    ['Miners left the Welsh harbour .', true],
    ['the Welsh left the harbour .', true],
    ['She fled to Évian in May .', true],
    ['Miners left the harbour .', false],
    ['Miners of the UN left the harbour .', false],
    ['miners left the welsh harbour .', false],
    ['Miners Leave the Welsh Harbour', false],
    ['MINERS LEAVE', false],
    ['', false],
  ])('"%s": %s', (sentence, told) => {
    expect(capitalisesNames(sentence.split(' '))).toBe(told);
  });
});

describe('a sentence that is a headline', () => {
  it.each([
    ['Miners Leave the Harbour at Last', true],
    ['miners Leave Port', true],
    ['Miners left the Welsh harbour', false],
    ['Miners', false],
  ])('"%s": %s', (sentence, told) => expect(isHeadline(sentence.split(' '))).toBe(told));
});
