/** Repairs of sentences that an aside between commas interrupts, so that the parser keeps the subject from its verb. */

import {
  AUXILIARY,
  childBefore,
  type Draft,
  hasChild,
  NAME,
  NOUN,
  PARTICIPLE,
  PAST,
  REL,
  wordOf,
} from './repair-draft.ts';
import { takesOwn } from './repair-voice.ts';

/** "Bishops/root, in a letter to the king, called/VBN/acl for": behind the comma the sentence goes on with its verb. */
export function resumeSubject(
  draft: Draft,
  {
    token,
    first,
    own,
  }: { readonly token: number; readonly first: number; readonly own: ReadonlySet<string> },
): void {
  const { heads, deprels, upos, xpos } = draft;
  if (deprels[token] !== REL.acl || xpos[token] !== PARTICIPLE) return;
  if (wordOf(draft, token - 1) !== ',' || !takesOwn(draft, token, own)) return;
  const root = rootAbove(draft, token);
  if (root < 0 || (upos[root] !== NOUN && upos[root] !== NAME) || !isVerbless(draft, root, first))
    return;
  if (heads[token] === root) return;
  heads[token] = -1;
  deprels[token] = REL.root;
  heads[root] = token;
  deprels[root] = REL.nsubj;
  xpos[token] = PAST;
}

function rootAbove({ heads, deprels }: Draft, token: number): number {
  let at = heads[token] as number;
  while (at >= 0 && deprels[at] === REL.nmod) at = heads[at] as number;
  return at >= 0 && at < token && deprels[at] === REL.root ? at : -1;
}

/** Nothing that has a subject or stands with "be". */
function isVerbless({ heads, deprels, upos, length }: Draft, root: number, first: number): boolean {
  for (let child = first; child < length; child++)
    if (heads[child] === root && (deprels[child] === REL.nsubj || upos[child] === AUXILIARY))
      return false;
  return true;
}

/** "strikes/nsubj-of-thought, thought to be Chadian, hit/conj-of-thought Bol": the participle is an aside, the strikes hit. */
export function resumeVerb(draft: Draft, participle: number, last: number): void {
  const { xpos } = draft;
  if (xpos[participle] !== PARTICIPLE && xpos[participle] !== PAST) return;
  if (wordOf(draft, participle - 1) !== ',') return;
  const subject = Math.max(
    childBefore(draft, participle, -1, REL.nsubj),
    childBefore(draft, participle, -1, REL.suffering),
  );
  const verb = subject < 0 ? -1 : joinedBehindComma(draft, participle, last);
  if (verb < 0) return;
  if (xpos[verb] === PARTICIPLE) {
    if (!hasChild(draft, { token: verb, last, relations: [REL.obj] })) return;
    xpos[verb] = PAST;
  }
  lowerToAside(draft, participle, { subject, verb, last });
}

/** The first verb joined to the participle, or -1 where no comma ends the aside before it. */
function joinedBehindComma(draft: Draft, participle: number, last: number): number {
  const { heads, deprels } = draft;
  for (let verb = participle + 1; verb < last; verb++)
    if (heads[verb] === participle && deprels[verb] === REL.conj)
      return wordOf(draft, verb - 1) === ',' ? verb : -1;
  return -1;
}

/** The verb takes the participle's place in the sentence, its subject, and what stands behind. */
function lowerToAside(
  { heads, deprels }: Draft,
  participle: number,
  { subject, verb, last }: Readonly<Record<'subject' | 'verb' | 'last', number>>,
): void {
  heads[verb] = heads[participle] as number;
  deprels[verb] = deprels[participle] as number;
  heads[subject] = verb;
  deprels[subject] = REL.nsubj;
  heads[participle] = subject;
  deprels[participle] = REL.acl;
  for (let child = verb + 1; child < last; child++)
    if (heads[child] === participle) heads[child] = verb;
}
