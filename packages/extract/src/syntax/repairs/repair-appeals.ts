/** Repairs of appeals that were joined to what is said of how things are. */

import { childBefore, type Draft, hasPassive, PAST, REL, VERB, wordOf } from './repair-draft.ts';

/** "said it was worried/ccomp and called/conj-of-worried for talks": who says how things are appeals, not who is worried. */
export function raiseAppeal(draft: Draft, verb: number): void {
  const { heads, deprels, lemmas, xpos } = draft;
  const state = heads[verb] as number;
  if (deprels[verb] !== REL.conj || state < 0 || !appeals(draft, verb)) return;
  if (childBefore(draft, verb, state, REL.nsubj) >= 0 || !isState(draft, state)) return;
  const above = heads[state] as number;
  const saying = deprels[state] === REL.acl ? (heads[above] as number) : above;
  if (saying < 0 || (deprels[state] !== REL.ccomp && deprels[state] !== REL.acl)) return;
  if (!SAYING.has(lemmas[saying] ?? '') || xpos[saying] !== PAST) return;
  heads[verb] = saying;
  xpos[verb] = PAST;
}

function appeals(draft: Draft, verb: number): boolean {
  const word = wordOf(draft, verb);
  return (
    word === 'urged' || (word === 'called' && /^(?:for|on|upon)$/.test(wordOf(draft, verb + 1)))
  );
}

/** What someone is, suffers or wants is no deed that an appeal goes on from. */
function isState(draft: Draft, word: number): boolean {
  return (
    draft.upos[word] !== VERB || hasPassive(draft, word) || WISHES.has(draft.lemmas[word] ?? '')
  );
}

const SAYING = new Set(['say', 'tell', 'add', 'warn', 'argue']);
const WISHES = new Set(['want', 'wish', 'need', 'hope', 'believe', 'fear', 'have', 'be']);
