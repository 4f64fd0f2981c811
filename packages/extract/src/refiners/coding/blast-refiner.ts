/**
 * "A truck exploded", "explosions killed thirty", "a truck ploughed into a crowd": by itself a mishap. Beside bombers, a consulate
 * under attack or a blast that someone claimed it is an attack; so is the truck where its own sentence, or of a crowd the headline,
 * calls it one.
 */

import { wordSet } from '@dateline/language';
import type { Coding } from '../../lexicon/entry.ts';
import { stemsOf } from '../../lexicon/words/stems-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { childrenWith, headOf, lemmaOf, relationOf, type Tree, wordOf } from '../../syntax/tree.ts';
import { hasParticle } from '../../syntax/verbs/has-particle.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refineBlast(draft: Draft, reading: Reading): Draft {
  if (draft.coding.type !== 'ACCIDENT') return draft;
  const coding = attackMeant(draft, reading);
  return coding === null ? draft : recode(draft, coding, 'told beside an attack, so ASSAULT');
}

function attackMeant(draft: Draft, reading: Reading): Coding | null {
  if (tells(draft, reading.tree, isBlast))
    return isClaimed(draft, reading.tree) ||
      speaksOfAttack(draft, reading, REACH) ||
      isHeadlined(reading)
      ? { type: 'ASSAULT', modes: ['explosives'], cameo: '183' }
      : null;
  return tells(draft, reading.tree, isRamming) &&
    (speaksOfAttack(draft, reading, 0) || (isInCrowd(draft, reading.tree) && isHeadlined(reading)))
    ? { type: 'ASSAULT', modes: [], cameo: '190' }
    : null;
}

function tells(
  { meaning: { base, actors, parts } }: Draft,
  tree: Tree,
  isOne: (tree: Tree, token: number) => boolean,
): boolean {
  const above = headOf(tree, base);
  const around = [
    ...(above < 0 ? [] : [above]),
    ...childrenWith(tree, base),
    // "a series of blasts killed three and wounded two"
    ...subjectsOf(tree, base).map((head) => contentHead(tree, head)),
  ];
  return [base, ...actors, ...parts, ...around].some((token) => isOne(tree, token));
}

const isBlast = (tree: Tree, token: number): boolean =>
  BLASTS.has(lemmaOf(tree, token)) ||
  (lemmaOf(tree, token) === 'blow' && hasParticle(tree, token, 'up'));

const BLASTS = wordSet('explode explosion blast detonate detonation');

/** "an explosion claimed by the rebels", "an explosion at a pub claimed/acl by the rebels" */
const isClaimed = ({ meaning: { base } }: Draft, tree: Tree): boolean =>
  sentenceHas(tree, base, (word) => {
    if (wordOf(tree, word) !== 'claimed' || relationOf(tree, word) !== 'acl') return false;
    const noun = headOf(tree, word);
    return isBlast(tree, noun) || (headOf(tree, noun) >= 0 && isBlast(tree, headOf(tree, noun)));
  });

const isRamming = (tree: Tree, token: number): boolean => RAMMING.has(lemmaOf(tree, token));

const RAMMING = wordSet('plow plough ram drive slam barrel');

const CROWDS =
  /^(?:crowd|crowds|people|pedestrians|revellers|revelers|shoppers|tourists|worshippers|market|promenade)$/;

function isInCrowd({ meaning }: Draft, tree: Tree): boolean {
  return sentenceHas(tree, meaning.base, (word) => CROWDS.test(wordOf(tree, word)));
}

/** Words for those who set off bombs, and for what they do; a gas blast is told beside none of them. */
const ATTACK =
  /^(?:bombers?|bombings?|bombs?|attack(?:s|ers?)?|suicide|terror|terrorists?|terrorism|militants?|insurgents?|explosives|dynamite|tnt|semtex|vest|ied|responsibility)$/;

const HEADLINES = stemsOf('bomb bombs bombing bomber attack terror terrorist suicide');

/** Sentences above that still speak of the same. */
const REACH = 2;

function speaksOfAttack({ meaning }: Draft, { tree }: Reading, reach: number): boolean {
  const at = tree.sentenceOf[meaning.base] as number;
  for (let index = Math.max(0, at - reach); index <= at; index++) {
    const sentence = tree.document.sentences[index];
    if (!sentence) continue;
    for (let token = sentence.first; token < sentence.last; token++)
      if (ATTACK.test(wordOf(tree, token))) return true;
  }
  return false;
}

function isHeadlined({ titleStems }: Reading): boolean {
  return HEADLINES.some((stem) => titleStems.has(stem));
}
