/** What a word above a deed makes of it: said, meant, wished, denied. Which word is one of these, its entry in the lexicon says. */

import { type Relation, wordSet } from '@dateline/language';
import { isSetting } from '../../lead/is-setting.ts';
import { subjectBelow } from '../../syntax/arguments/subject-below.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import { childWith, headOf, relationOf, type Tree, xposOf } from '../../syntax/tree.ts';
import { hasForm } from '../../syntax/verbs/has-form.ts';
import { modalityOf } from '../../syntax/verbs/modality.ts';
import type { Reading } from '../draft.ts';
import type { Standing } from './standing.ts';

interface Reach {
  readonly reading: Reading;
  readonly standing: Standing;
  /** Does the word still speak of the deed, no relative clause or aside between them? */
  readonly governed: boolean;
}

export function readGovernor(at: number, { reading, standing, governed }: Reach): void {
  const { tree, composition } = reading;
  const governor = headOf(tree, at);
  if (governor < 0) return;
  const name = composition.operatorNameAt(governor);
  if (!name) return;
  const relation = relationOf(tree, at);
  if (name === 'say' && SAID.has(relation) && !isPassiveParticiple(tree, at))
    standing.reported = true;
  if (name === 'accuse' && relation === 'ccomp') standing.reported = true;
  // "banned the march after an attack": the attack is why, not what is banned.
  if (!governed || isSetting(tree, at)) return;
  // "the talks are due to resume", "a visit is planned"
  if (name === 'intend' && /^nsubj/.test(relation)) standing.future = true;
  if (!COMPLETING.has(relation) && !(relation === 'advcl' && isComplement(tree, at))) return;
  if (name === 'warn' && isPastOrUnderWay(tree, at)) standing.reported = true;
  else if (UNREAL.has(name)) standing.hypothetical = true;
  if (name === 'intend') standing.future = true;
  if (name === 'deny') standing.negated = true;
  if (name === 'accuse') standing.reported = true;
}

/** "a view borne out by her trial" says nothing of a trial. */
const isPassiveParticiple = (tree: Tree, at: number): boolean =>
  relationOf(tree, at) === 'acl' &&
  xposOf(tree, at) === 'VBN' &&
  childWith(tree, at, 'obl:agent') >= 0 &&
  childWith(tree, at, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') < 0;

const SAID = new Set<Relation>(['ccomp', 'parataxis', 'acl']);

/** What hangs so is what the word above is about. */
const COMPLETING = new Set<Relation>(['ccomp', 'xcomp', 'obj', 'obl', 'nmod', 'acl', 'csubj']);

/** "prevented from leaving", "accused of arming": such a participle completes its verb. */
function isComplement(tree: Tree, at: number): boolean {
  return isMarkedBy(tree, at, /^(from|of|against|into|about)$/);
}

/** "warned that Chad was massing troops": that is so already, by the word of whoever warns. */
function isPastOrUnderWay(tree: Tree, clause: number): boolean {
  return (
    subjectBelow(tree, clause) >= 0 &&
    modalityOf(tree, clause) === 'plain' &&
    (hasForm(tree, clause, /^VBD$/) ||
      (hasForm(tree, clause, /^VB[PZ]$/) && isCompound(tree, clause)))
  );
}

/** "is massing", "has massed", but not "masses". */
const isCompound = (tree: Tree, clause: number): boolean =>
  /^VB[GN]$/.test(xposOf(tree, clause)) && childWith(tree, clause, 'aux') >= 0;

/** What is wished, urged, feared, refused or forbidden has not happened by that. */
const UNREAL = wordSet(
  'wish appeal request threaten warn refuse oppose promise offer fail prevent ban consider foresee-good foresee-ill',
);
