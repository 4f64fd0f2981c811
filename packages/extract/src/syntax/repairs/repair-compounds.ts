/** Repairs of verbs spelled with a hyphen, of whose parts the parser made a noun of its own. */

import {
  childBefore,
  type Draft,
  isNounOrName,
  PAST,
  REL,
  type VerbFrames,
  wordOf,
} from './repair-draft.ts';

/** "Chad/compound test/nsubj - fired a rocket": the lexicon knows the whole verb, so what stands before it is its subject. */
export function joinCompound(draft: Draft, verb: number, first: number, frames: VerbFrames): void {
  const { heads, deprels } = draft;
  const part = verb - 2;
  if (part < first || wordOf(draft, verb - 1) !== '-' || heads[part] !== verb) return;
  if (frames.lemmaOf('verb', `${wordOf(draft, part)}-${wordOf(draft, verb)}`) === undefined) return;
  if (deprels[part] === REL.compound) {
    raiseCompound(draft, verb, part - 1);
    return;
  }
  const role = deprels[part] === REL.suffering ? REL.suffering : REL.nsubj;
  deprels[part] = REL.compound;
  heads[verb - 1] = part;
  const subject = nominalBefore(draft, part, first);
  const isSeated = childBefore(draft, verb, first - 1, role) >= 0;
  for (let child = first; child < part; child++)
    if (heads[child] === part) heads[child] = child < subject ? subject : verb;
  if (subject >= first) deprels[subject] = isSeated ? REL.obl : role;
}

/** "Chad/compound test-fired/amod rockets/root": a noun with no article, and no other verb to hold the sentence. */
function raiseCompound(draft: Draft, verb: number, doer: number): void {
  const { heads, deprels, xpos } = draft;
  const noun = heads[verb] as number;
  if (deprels[verb] !== REL.amod || noun < verb || deprels[noun] !== REL.root) return;
  if (doer < 0 || heads[doer] !== noun || !isNounOrName(draft, doer)) return;
  for (let child = 0; child < doer; child++) if (heads[child] === noun) heads[child] = doer;
  heads[doer] = verb;
  deprels[doer] = REL.nsubj;
  heads[verb] = -1;
  deprels[verb] = REL.root;
  heads[noun] = verb;
  deprels[noun] = REL.obj;
  xpos[verb] = PAST;
}

function nominalBefore(draft: Draft, part: number, first: number): number {
  for (let token = part - 1; token >= first; token--)
    if (draft.heads[token] === part && isNounOrName(draft, token)) return token;
  return -1;
}
