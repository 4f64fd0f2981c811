/**
 * "A truck exploded", "explosions killed thirty": by itself a mishap. Beside bombers, a consulate under attack or a blast that
 * someone claimed it is an attack.
 */

import { lemmaOf, type Tree, wordOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

export function refineBlast(draft: Draft, reading: Reading): Draft {
  if (draft.coding.type !== 'ACCIDENT' || !isBlast(draft, reading.tree)) return draft;
  if (!tellsOfAttack(draft, reading)) return draft;
  return {
    ...draft,
    coding: { type: 'ASSAULT', modes: ['explosives'], cameo: '183' },
    steps: [...draft.steps, 'told beside an attack, so ASSAULT'],
  };
}

function isBlast({ meaning: { base, actors, parts } }: Draft, tree: Tree): boolean {
  const words = [base, ...actors, ...parts];
  for (
    let child = tree.firstChild[base] as number;
    child >= 0;
    child = tree.nextSibling[child] ?? -1
  )
    words.push(child);
  return words.some((token) => BLASTS.has(lemmaOf(tree, token)));
}

const BLASTS = new Set(['explode', 'explosion', 'blast', 'detonate', 'detonation']);

/** Words for those who set off bombs, and for what they do; a gas blast is told beside none of them. */
const ATTACK =
  /^(?:bombers?|bombings?|bombs?|attack(?:s|ers?)?|suicide|terror|terrorists?|terrorism|militants?|insurgents?|explosives|vest|ied|responsibility)$/;

/** The sentence, the two above, and the headline. */
const REACH = 2;

function tellsOfAttack({ meaning }: Draft, { tree, titleStems }: Reading): boolean {
  const at = tree.sentenceOf[meaning.base] as number;
  for (let index = Math.max(0, at - REACH); index <= at; index++) {
    const sentence = tree.document.sentences[index];
    if (!sentence) continue;
    for (let token = sentence.first; token < sentence.last; token++)
      if (ATTACK.test(wordOf(tree, token))) return true;
  }
  return [...titleStems].some((stem) => /^(?:bomb|attack|terror|suicid)/.test(stem));
}
