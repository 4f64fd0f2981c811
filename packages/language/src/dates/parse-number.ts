/** Numbers as time expressions have them: "three", "twenty-five", "17", "a couple of". */

import { numberWords } from '../number-words.ts';

/** Undefined for what is no number. */
export function parseNumber(text: string): number | undefined {
  const word = text
    .toLowerCase()
    .trim()
    .replace(/^(?:a|the) (?=couple|dozen)/, '')
    .replace(/ of$/, '');
  if (/^\d+$/.test(word)) return Number(word);
  const [tens = '', ones = ''] = word.split(/[- ]/);
  const ten = numberWords.get(tens) ?? 0;
  if (ten >= 20) return ten + (smallOf(ones) ?? 0);
  return smallOf(word);
}

function smallOf(word: string): number | undefined {
  const value = beside.get(word) ?? numberWords.get(word);
  return value === undefined || value >= 20 ? undefined : value;
}

const beside = new Map(Object.entries({ a: 1, an: 1, couple: 2, dozen: 12 }));
