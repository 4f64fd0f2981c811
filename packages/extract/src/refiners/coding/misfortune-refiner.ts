/**
 * People killed or houses destroyed with no one who did it, in a sentence about a flood or a crash, suffered a disaster or an
 * accident, not an assault.
 */

import { wordSet } from '@dateline/language';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { childWith, headOf, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { misfortuneBound } from './misfortune-bound.ts';
import { misfortuneNear } from './misfortune-near.ts';

export function refineMisfortune(draft: Draft, reading: Reading): Draft {
  const { type } = draft.coding;
  if (type !== 'ASSAULT' && type !== 'COERCE') return draft;
  const isNamed = (): boolean => draft.actors.length > 0 || isDoneBySomeone(draft, reading);
  if (!isDoneByNature(draft, reading) && isNamed()) return draft;
  if (isFight(draft, reading)) return draft;
  if (draft.coding.modes.some((mode) => DELIBERATE_MODES.has(mode))) return draft;
  const bound = misfortuneBound(draft.meaning.base, reading);
  if (bound === null && draft.coding.modes.some((mode) => ARMED_MODES.has(mode))) return draft;
  const found =
    bound ?? (isInUnrest(draft, reading) ? null : misfortuneNear(draft.meaning.base, reading));
  // A bus nearby shuts no border.
  if (!found || (type === 'COERCE' && found.type === 'ACCIDENT')) return draft;
  const steps = [
    ...draft.steps,
    `no one did it and the text tells of a ${found.word}, so ${found.type}`,
  ];
  return { ...draft, coding: { type: found.type, modes: [], cameo: null }, steps };
}

/** "were hurt on their bus during riots": the bus is only where they were. */
function isInUnrest({ meaning: { base } }: Draft, { tree, lexicon }: Reading): boolean {
  return sentenceHas(tree, base, (word) => lexicon.classOf('unrest-form').has(lemmaOf(tree, word)));
}

/** Whoever was shot or bombed met no accident, unless the words on the deed name one, such as an explosion of gas. */
const ARMED_MODES = wordSet('firearms explosives heavy-weapons aerial drone suicide-attack');

/** No storm murders, kidnaps, arrests, deports or turns a water cannon on anyone. */
const DELIBERATE_MODES = wordSet(
  'crowd-control targeted abduct torture sexual arrest deport seize',
);

/** A raid, a war or a battle was someone's, even beside news of a crash, and shell fire burns nothing of itself. */
function isFight({ meaning: { base }, coding }: Draft, { tree, lexicon }: Reading): boolean {
  if (uposOf(tree, base) !== 'NOUN') return false;
  if (lemmaOf(tree, base) === 'fire') return coding.modes.some((mode) => ARMED_MODES.has(mode));
  return lexicon.classOf('fighting').has(lemmaOf(tree, base));
}

/** "It is fighting the rebels", "a lone 20-year-old killed two": whoever that is, someone does it. */
function isDoneBySomeone(
  { meaning: { base }, recipientHeads }: Draft,
  { tree, lexicon }: Reading,
): boolean {
  const someone = ['people', 'armed', 'leader-post'].map((name) => lexicon.classOf(name));
  const doers = subjectsOf(tree, base).filter((head) => !recipientHeads.includes(head));
  return doers.some(
    (head) =>
      uposOf(tree, head) === 'PRON' ||
      isOfAge(tree, head) ||
      someone.some((words) => words.has(lemmaOf(tree, head))),
  );
}

/** "A 34-year-old" is a person. */
function isOfAge(tree: Tree, head: number): boolean {
  return wordOf(tree, head) === 'old' || wordOf(tree, head).endsWith('-old');
}

/** "An earthquake in Peru damaged the bridge": its place is not its doer. */
function isDoneByNature({ meaning }: Draft, { tree, lexicon }: Reading): boolean {
  const isNature = (head: number): boolean => lexicon.classOf('calamity').has(lemmaOf(tree, head));
  return subjectsOf(tree, meaning.base).some((head) => isNature(calamityMeant(head, tree)));
}

/** "A storm hit the coast. It killed two": "it" is what the sentence before begins with. */
function calamityMeant(head: number, tree: Tree): number {
  if (wordOf(tree, head) !== 'it') return head;
  const before = tree.document.sentences[(tree.sentenceOf[head] as number) - 1];
  if (!before) return head;
  for (let token = before.first; token < before.last; token++)
    if (headOf(tree, token) < 0) return childWith(tree, token, 'nsubj');
  return head;
}
