/** Repairs of verbs taken for a participle that only tell what their subject does, or has done. */

import {
  AUXILIARY,
  childBefore,
  type Draft,
  hasPassive,
  PARTICIPLE,
  PAST,
  REL,
  VERB,
  wordOf,
} from './repair-draft.ts';

/**
 * "Austria has/root frozen/VBN/amod aid/obj", "jets had/root bombed/VBN/xcomp the port": has done it, rather than owning aid that
 * is cold, or having it done.
 */
export function perfect(draft: Draft, verb: number): void {
  const { heads, deprels, upos, xpos } = draft;
  const have = verb - 1;
  if (xpos[verb] !== PARTICIPLE || have < 0 || upos[have] !== VERB) return;
  if (!/^(has|have|had|having)$/.test(wordOf(draft, have))) return;
  const noun = heads[verb] as number;
  const describes = deprels[verb] === REL.amod && noun > verb;
  const isOwned = describes && heads[noun] === have && deprels[noun] === REL.obj;
  if (!isOwned && !(noun === have && deprels[verb] === REL.xcomp)) return;
  heads[verb] = heads[have] as number;
  deprels[verb] = deprels[have] as number;
  for (let child = 0; child < draft.length; child++) if (heads[child] === have) heads[child] = verb;
  heads[have] = verb;
  deprels[have] = REL.aux;
  upos[have] = AUXILIARY;
}

/** "The bishop/nsubj:pass called/VBN for talks", "fighting raged/VBN between them": without an auxiliary it is active. */
export function activate(draft: Draft, verb: number, own: ReadonlySet<string>): void {
  const { deprels, xpos } = draft;
  const subject = subjectOf(draft, verb);
  if (subject < 0 || (deprels[subject] === REL.nsubj && xpos[verb] === PAST)) return;
  if (!isActive(draft, verb, own) && !isStriker(draft, subject, verb)) return;
  deprels[subject] = REL.nsubj;
  xpos[verb] = PAST;
}

/** "voted by a wide margin/obl:agent": that is how, and no one's doing. */
export function nameMeans({ heads, deprels, forms }: Draft, verb: number, last: number): void {
  for (let noun = verb + 2; noun < last && noun < verb + 8; noun++)
    if (heads[noun] === verb && deprels[noun] === REL.agent && MEANS.has(forms[noun]?.text ?? ''))
      deprels[noun] = REL.obl;
}

const MEANS = new Set('acclamation majority margin phone telephone'.split(' '));

function isActive(draft: Draft, verb: number, own: ReadonlySet<string>): boolean {
  if (hasPassive(draft, verb)) return false;
  if (wordOf(draft, verb + 1) === 'between' || takesOwn(draft, verb, own)) return true;
  if (isBlow(draft, verb) || hasRelativeObject(draft, verb)) return true;
  return happens(draft, verb);
}

/** "Rebels struck/VBN at the port", "hit back": no one is struck at or hit back without an auxiliary. */
function isBlow(draft: Draft, verb: number): boolean {
  return (
    /^(?:struck|hit|lashed)$/.test(wordOf(draft, verb)) &&
    /^(?:at|back|out)$/.test(wordOf(draft, verb + 1))
  );
}

/** "The militants struck/VBN in the dark": of fighters, an auxiliary would say that they were struck. */
const isStriker = (draft: Draft, subject: number, verb: number): boolean =>
  wordOf(draft, verb) === 'struck' &&
  !hasPassive(draft, verb) &&
  STRIKERS.test(wordOf(draft, subject));

const STRIKERS =
  /^(?:terrorists?|militants?|rebels?|insurgents?|bombers?|attackers?|jihadists?|guerrillas?|pirates?|raiders?|gunm[ae]n)$/;

/** "which/obj rebels/nsubj:pass captured": what has an object and no auxiliary is done by its subject. */
function hasRelativeObject(draft: Draft, verb: number): boolean {
  const object = childBefore(draft, verb, -1, REL.obj);
  if (childBefore(draft, verb, object, REL.suffering) < 0) return false;
  return object >= 0 && /^(?:which|whom|that)$/.test(wordOf(draft, object));
}

function subjectOf({ heads, deprels }: Draft, verb: number): number {
  for (let child = verb - 1; child >= 0 && child > verb - SUBJECT_REACH; child--)
    if (heads[child] === verb && (deprels[child] === REL.suffering || deprels[child] === REL.nsubj))
      return child;
  return -1;
}

const SUBJECT_REACH = 30;

/** Is the next word a preposition of appeals that is the verb's own? */
export function takesOwn(draft: Draft, verb: number, own: ReadonlySet<string>): boolean {
  const next = wordOf(draft, verb + 1);
  return own.size > 0 && OWN.has(next) && own.has(next) && !hasPassive(draft, verb);
}

/** Prepositions of appeals: "called on", "appealed to", "asked for". */
const OWN = new Set('for on to upon'.split(' '));

/** "clashes/root erupted/VBN/acl": nobody erupts anything, so it is no participle of a passive. */
export function happens(draft: Draft, verb: number): boolean {
  return HAPPENED.has(wordOf(draft, verb));
}

const HAPPENED = new Set(
  'arrived broke collapsed died emerged ensued erupted escaped exploded fell flared fled happened occurred raged surged vanished'.split(
    ' ',
  ),
);
