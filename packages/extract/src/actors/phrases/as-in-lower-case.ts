/**
 * Text all in capitals hides which words are names: "A MOVING CAR" is no Central African Republic, "A PARTY OFFICE" is a party's.
 * Its plain nouns are put small, unless someone is known by them ("THE JESUITS") or they stand before a name ("FATHER LOPEZ").
 */

import type { Knowledge } from '@dateline/knowledge';
import type { NounPhrase } from '../../syntax/nouns/noun-phrase.ts';
import { type Tree, uposOf } from '../../syntax/tree.ts';

export function asInLowerCase(
  tree: Tree,
  { first, last, end }: NounPhrase,
  knowledge: Knowledge,
): string {
  const { text, starts } = tree.document;
  let written = '';
  for (let token = first; token < last; token++) {
    const next = token + 1 < last ? (starts[token + 1] as number) : end;
    const word = text.slice(starts[token], next);
    if (uposOf(tree, token) !== 'NOUN') written += word;
    else if (uposOf(tree, token + 1) === 'PROPN') written += asTitle(word);
    else written += isKnown(word, knowledge) ? asTitle(word) : word.toLowerCase();
  }
  return written;
}

const asTitle = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Only its capital tells "Jesuits" from a plain word; what is as short as "CAR" rather abbreviates. */
function isKnown(word: string, { resolveActor }: Knowledge): boolean {
  const phrase = word.trim();
  if (phrase.length < LONGER_THAN_ABBREVIATIONS) return false;
  const meant = resolveActor({ phrase: asTitle(phrase) });
  return (
    meant !== undefined &&
    meant.how !== 'discovered' &&
    resolveActor({ phrase: phrase.toLowerCase() }) === undefined
  );
}

const LONGER_THAN_ABBREVIATIONS = 5;
