/** Repairs of "neighbouring" before a land, which the parser takes for something done to that land. */

import { ADJECTIVE, REL } from './labels.ts';
import { isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';

/** "In/mark neighbouring/advcl France/obj", "Neighbouring/csubj Ghana/obj offered": a land beside another, and nobody's doing. */
export function readAsNeighbour(sentence: OpenSentence, token: number): void {
  const { heads, deprels, upos } = sentence;
  const [preposition, place] = [token - 1, token + 1];
  if (!/^(?:neighbou?ring|adjoining|bordering)$/.test(wordOf(sentence, token))) return;
  if (heads[place] !== token || deprels[place] !== REL.obj || !isNounOrName(sentence, place))
    return;
  const isSubject = deprels[token] === REL.csubj;
  const isBehind = heads[preposition] === token && deprels[preposition] === REL.mark;
  if (!isSubject && !isBehind) return;
  heads[place] = heads[token] as number;
  deprels[place] = isSubject ? REL.nsubj : REL.obl;
  if (isBehind) {
    heads[preposition] = place;
    deprels[preposition] = REL.case;
  }
  heads[token] = place;
  deprels[token] = REL.amod;
  upos[token] = ADJECTIVE;
}
