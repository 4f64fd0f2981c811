/** How many were killed, hurt, arrested, driven out, where the sentence says so for this deed. */

import type { Casualties } from '../../extraction.ts';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import { isOfAnotherTime } from '../../syntax/times/when-clause.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  isWithin,
  lemmaOf,
  markOf,
  relationOf,
  type Tree,
  xposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { countOfToll } from './count-of-toll.ts';
import { countOfNoun, nounTollAt } from './noun-toll.ts';
import { type Toll, tollAt } from './toll-at.ts';

const COUNTED = new Set([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'DISASTER',
  'ACCIDENT',
  'DIE',
  'OUTBREAK',
  'MOVE',
  'MOBILIZE',
]);

export function refineCasualties(draft: Draft, { tree }: Reading): Draft {
  if (!COUNTED.has(draft.coding.type)) return draft;
  const sentence = sentenceAt(tree, draft.meaning.base);
  if (!sentence) return draft;
  const { base } = draft.meaning;
  const [own, others]: [Casualties, Casualties] = [{}, {}];
  for (let token = sentence.first; token < sentence.last; token++) {
    const { toll, count } = toldBy(draft, tree, token);
    if (!toll || count === null) continue;
    const told = isWithin(tree, token, base) ? own : others;
    if (told[toll] === undefined) told[toll] = count;
  }
  // What the deed's own clause counts goes before what others do: "killed four, one of several that left 50 dead".
  const casualties = { ...others, ...own };
  return Object.keys(casualties).length > 0 ? { ...draft, casualties: inOrder(casualties) } : draft;
}

/** The dead first, whichever figure was found first. */
const inOrder = ({ killed, injured, arrested, displaced }: Casualties): Casualties => ({
  ...(killed === undefined ? {} : { killed }),
  ...(injured === undefined ? {} : { injured }),
  ...(arrested === undefined ? {} : { arrested }),
  ...(displaced === undefined ? {} : { displaced }),
});

interface Told {
  readonly toll: Toll | undefined;
  readonly count: number | null;
}

const NOTHING: Told = { toll: undefined, count: null };

function toldBy(draft: Draft, tree: Tree, token: number): Told {
  const { base } = draft.meaning;
  const named = nounTollAt(tree, token);
  if (named && isNamedBy(draft, tree, token))
    return { toll: named, count: countOfNoun(tree, token) };
  const toll = tollAt(tree, token) ?? (token === base ? tollOf(draft) : undefined);
  if (!toll || !isOfKind(draft, toll) || !isRelated(draft, tree, token)) return NOTHING;
  return { toll, count: countOfToll(tree, token) };
}

/** Whatever verb tells an arrest, those it is done to are arrested. */
function tollOf({ coding }: Draft): Toll | undefined {
  return coding.type === 'COERCE' && coding.modes.includes('arrest') ? 'arrested' : undefined;
}

/** "killed 33 and arrested six": arrests are not counted to the killing, nor the dead to the arrest. */
function isOfKind(draft: Draft, toll: Toll): boolean {
  if (draft.coding.modes.includes('abduct')) return toll === 'displaced';
  if (toll === 'arrested') return draft.coding.type !== 'ASSAULT';
  return draft.coding.type !== 'COERCE' || toll === 'displaced';
}

/** The deed itself, what it led to, or what it is part of; what someone else did beside it is not. */
function isRelated({ meaning: { base, parts } }: Draft, tree: Tree, token: number): boolean {
  if (token === base) return true;
  if (isWithin(tree, token, base))
    return !isOtherDeed(tree, token, base) && !isBefore(tree, token, [base, ...parts]);
  return isWithin(tree, base, token) && !isOtherDeed(tree, base, token);
}

/** "Protests began after a roof fell in, killing 16": what came before has its own dead, unless it is of the deed itself. */
function isBefore(tree: Tree, below: number, deed: readonly number[]): boolean {
  for (let token = below; !deed.includes(token) && token >= 0; token = headOf(tree, token))
    if (relationOf(tree, token) === 'advcl' && AFTER.has(markOf(tree, token))) return true;
  return false;
}

const AFTER: ReadonlySet<string> = new Set(['after', 'since']);

/** "hit a checkpoint, killing eight, and in May two blasts killed 90": on the way up stands a clause with a doer of its own. */
function isOtherDeed(tree: Tree, below: number, above: number): boolean {
  for (let token = below; token !== above && token >= 0; token = headOf(tree, token)) {
    if (relationOf(tree, token) === 'conj' && hasDoer(tree, token)) return true;
    if (isOfAnotherTime(tree, token)) return true;
  }
  return false;
}

function hasDoer(tree: Tree, clause: number): boolean {
  if (xposOf(tree, clause) === 'VBN' || childrenWith(tree, clause, 'nsubj').length === 0)
    return false;
  // "twelve others sustained injuries"
  if (tollAt(tree, clause) === 'injured' && SUFFERING.test(lemmaOf(tree, clause))) return false;
  return childrenWith(tree, clause, 'obj').length > 0;
}

const SUFFERING = /^(?:suffer|sustain)$/;

/** A noun's figure is this deed's only where the deed is told by the noun; "held over the deaths of 12" tells of another. */
function isNamedBy({ meaning: { base, parts } }: Draft, tree: Tree, noun: number): boolean {
  if (noun === base || parts.includes(noun) || isWithin(tree, base, noun)) return true;
  if (headOf(tree, noun) !== base) return false;
  return relationOf(tree, noun) === 'obj' || caseOf(tree, noun) === 'to';
}
