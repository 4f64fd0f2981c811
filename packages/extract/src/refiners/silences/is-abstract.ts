/**
 * Is a noun's word for something that can neither act nor be met: an intervention, a crisis, a setback? Told by how such words
 * are made, and a few that are not made so; bodies and people that are called alike ("delegation", "government") are left out by
 * the class of agents.
 */

import { wordSet } from '@dateline/language';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import { lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';

const MADE = /(?:[tsx]ion|ment|ness|ism|(?:a|e)nc(?:e|y)|(?:il|iv|ic)ity|hood)$/;

const OTHERS = wordSet(
  'setback crisis scandal shortage success case issue matter problem fact idea rise fall decline nature constitution cost ' +
    'price debt question story lack need sense view fear trend',
);

export function isAbstract(tree: Tree, head: number, agents: ReadonlySet<string>): boolean {
  const noun = contentHead(tree, head);
  if (uposOf(tree, noun) !== 'NOUN') return false;
  const lemma = lemmaOf(tree, noun);
  return !agents.has(lemma) && (OTHERS.has(lemma) || MADE.test(lemma));
}
