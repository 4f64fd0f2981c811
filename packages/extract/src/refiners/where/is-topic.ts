/** "condemned the raid in Mali", "talks on the crisis in Syria": where the matter lies, not where it was spoken of. */

import { wordSet } from '@dateline/language';
import { isSpot } from '../../places/is-spot.ts';
import type { ReadPlace } from '../../places/read-places.ts';
import { clauseOf, nounsAbove } from '../../syntax/clauses/clause-scope.ts';
import { caseOf, childWith, lemmaOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isWord } from './is-word.ts';

export function isTopic(
  { coding, meaning }: Draft,
  { place, head }: { readonly place: ReadPlace; readonly head: number },
  { tree, codebook, lexicon }: Reading,
): boolean {
  if (!isWord(coding.type, codebook) && !isSpeech(coding.type, lemmaOf(tree, meaning.base)))
    return false;
  const nouns = nounsAbove(tree, head).filter((noun) => noun !== meaning.base);
  const goesOn = (noun: number): boolean =>
    lexicon.classOf('fighting').has(lemmaOf(tree, noun)) || SITUATIONS.has(lemmaOf(tree, noun));
  // Whatever the parser hangs it on, "the war in Gaza" is one phrase.
  const before = childWith(tree, head, 'case') - 1;
  if (before > meaning.base && goesOn(before)) return true;
  if (nouns.length === 0) return SPOKEN_OF.has(coding.type) && isBelow(tree, head, meaning);
  if (nouns.some(goesOn)) return true;
  // Of a town, the tree may only have chosen the wrong word to hang it on.
  const isMeetingPlace = coding.type === 'CONSULT' || isSpot(place);
  const isMatter =
    meaning.entry.meaning.kind === 'operator' && nouns.some((noun) => meaning.parts.includes(noun));
  return isMatter || !isMeetingPlace || !/^(in|at|near)$/.test(caseOf(tree, head));
}

/** "spoke of a crisis in Syria", where that is the news. */
const isSpeech = (type: string, verb: string): boolean =>
  type === 'NEWS' &&
  /^(?:speak|talk|discuss|comment|describe|mention|tell|write|address)$/.test(verb);

/** What goes on somewhere is spoken of elsewhere. */
const SITUATIONS = wordSet(
  'conflict crisis situation development event tension unrest peace famine genocide occupation stalemate',
);

/** Praise and blame are for what was done, wherever that was: "thanked Chad for sending aid to Darfur". */
const SPOKEN_OF = new Set(['ACCUSE', 'SUPPORT', 'REJECT']);

function isBelow(tree: Tree, head: number, { base, parts }: Draft['meaning']): boolean {
  const clause = clauseOf(tree, head);
  return clause !== clauseOf(tree, base) && parts.some((part) => clauseOf(tree, part) === clause);
}
