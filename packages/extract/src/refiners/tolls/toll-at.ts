/** Which toll a word tells: that someone was killed, hurt, arrested or driven out. */

import type { Casualties } from '../../extraction.ts';
import {
  caseOf,
  childrenWith,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../syntax/tree.ts';

export type Toll = keyof Casualties;

const TOLLS: ReadonlyMap<string, Toll> = new Map([
  ['kill', 'killed'],
  ['die', 'killed'],
  ['murder', 'killed'],
  ['slay', 'killed'],
  ['massacre', 'killed'],
  ['behead', 'killed'],
  ['assassinate', 'killed'],
  ['slaughter', 'killed'],
  ['execute', 'killed'],
  ['lynch', 'killed'],
  ['hang', 'killed'],
  ['perish', 'killed'],
  ['drown', 'killed'],
  ['injure', 'injured'],
  ['wound', 'injured'],
  ['hurt', 'injured'],
  ['maim', 'injured'],
  ['hospitalise', 'injured'],
  ['hospitalize', 'injured'],
  ['arrest', 'arrested'],
  ['detain', 'arrested'],
  ['jail', 'arrested'],
  ['imprison', 'arrested'],
  ['apprehend', 'arrested'],
  ['nab', 'arrested'],
  ['displace', 'displaced'],
  ['uproot', 'displaced'],
  ['flee', 'displaced'],
  ['evacuate', 'displaced'],
]);

const TOLL_ADJECTIVES: ReadonlyMap<string, Toll> = new Map([
  ['dead', 'killed'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['hurt', 'injured'],
  ['homeless', 'displaced'],
]);

export function tollAt(tree: Tree, token: number): Toll | undefined {
  const upos = uposOf(tree, token);
  if (upos === 'VERB') {
    if (isHurt(tree, token)) return 'injured';
    return TOLLS.get(lemmaOf(tree, token)) ?? (isDeadly(tree, token) ? 'killed' : undefined);
  }
  return upos === 'ADJ' ? TOLL_ADJECTIVES.get(wordOf(tree, token)) : undefined;
}

/** "suffered burns", "sustained injuries". */
function isHurt(tree: Tree, verb: number): boolean {
  if (!/^(?:suffer|sustain)$/.test(lemmaOf(tree, verb))) return false;
  return childrenWith(tree, verb, 'obj').some((object) =>
    /^(?:injury|wound|burn|bruise|fracture|concussion)$/.test(lemmaOf(tree, object)),
  );
}

/** "shot dead", "beaten to death", "claimed two lives", "lost their lives". */
function isDeadly(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb).some((child) => {
    const word = wordOf(tree, child);
    if (word === 'dead')
      return relationOf(tree, child) !== 'obj' && lemmaOf(tree, verb) !== 'leave';
    if (word === 'death') return caseOf(tree, child) === 'to';
    return word === 'lives' && /^(?:claim|lose|cost)$/.test(lemmaOf(tree, verb));
  });
}
