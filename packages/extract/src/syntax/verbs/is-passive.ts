/** Whether a verb tells what its grammatical subject suffers, also where a headline or a participle leaves the auxiliary out. */

import { wordSet } from '@dateline/language';
import { sentenceAt } from '../sentence-at.ts';
import { childWith, headOf, lemmaOf, relationOf, type Tree, wordOf, xposOf } from '../tree.ts';

export function isPassive(tree: Tree, verb: number): boolean {
  if (isActivePerfect(tree, verb)) return false;
  if (childWith(tree, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') >= 0) return true;
  if (!isPastParticiple(tree, verb) || childWith(tree, verb, 'aux') >= 0) return false;
  const relation = relationOf(tree, verb);
  if (relation === 'conj' && !isFull(tree, verb)) return isPassive(tree, headOf(tree, verb));
  // A subject and an object of its own: the tagger took "seized" for a participle.
  if (childWith(tree, verb, 'nsubj') >= 0 && childWith(tree, verb, 'obj') >= 0) return false;
  if (relation === 'conj') return false;
  // "The king mediated/VBN/root in talks.": a sentence without an auxiliary is active; a headline has no full stop.
  if (relation === 'root' && childWith(tree, verb, 'nsubj') >= 0 && endsInStop(tree, verb))
    return false;
  if (relation === 'root' || relation === 'parataxis' || relation === 'ccomp')
    return childWith(tree, verb, 'obj') < 0;
  return relation === 'acl' || relation === 'advcl' || relation === 'amod' || relation === 'xcomp';
}

/** Has it what an active verb has: an object, or a subject of its own? "Ten were killed and two guards/nsubj taken hostage/obj" has not. */
function isFull(tree: Tree, verb: number): boolean {
  const object = childWith(tree, verb, 'obj');
  const isHeld = object >= 0 && /^(?:hostage|prisoner|captive)$/.test(lemmaOf(tree, object));
  if (object >= 0 && !isHeld) return true;
  return childWith(tree, verb, 'nsubj') >= 0 && !isHeld;
}

/**
 * "The banker, kidnapped a week ago, was freed", "was convicted and sentenced/VBD to die": a past tense that has neither subject nor
 * object is none.
 */
function isPastParticiple(tree: Tree, verb: number): boolean {
  const xpos = xposOf(tree, verb);
  if (xpos !== 'VBD') return xpos === 'VBN';
  if (childWith(tree, verb, 'nsubj', 'obj', 'mark', 'ccomp', 'xcomp') >= 0) return false;
  const relation = relationOf(tree, verb);
  return relation === 'conj'
    ? NEEDS_OBJECT.has(lemmaOf(tree, verb))
    : /^(?:advcl|acl)$/.test(relation);
}

/** Whoever does so to no one suffers it. */
const NEEDS_OBJECT = wordSet(
  'sentence expel deport fine jail imprison release free charge indict extradite execute behead acquit arrest detain ' +
    'dismiss sack suspend ban evict evacuate rescue wound injure torture rape abduct kidnap ransom repatriate banish oust',
);

function endsInStop(tree: Tree, token: number): boolean {
  const sentence = sentenceAt(tree, token);
  return sentence !== undefined && wordOf(tree, sentence.last - 1) === '.';
}

/** "have since hailed/nsubj:pass the girl": with "have" alone and an object, it is active, whatever the subject was taken for. */
function isActivePerfect(tree: Tree, verb: number): boolean {
  if (childWith(tree, verb, 'nsubj:pass') < 0 || childWith(tree, verb, 'aux:pass') >= 0)
    return false;
  const auxiliary = childWith(tree, verb, 'aux');
  return auxiliary >= 0 && lemmaOf(tree, auxiliary) === 'have' && childWith(tree, verb, 'obj') >= 0;
}
