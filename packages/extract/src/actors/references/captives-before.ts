/**
 * "They jailed two monks. Charities demanded their release", "a prosecutor charged them": whoever is to be let go, or tried, is whom
 * the text has last told to be held, and no one else whom the pronoun could take up.
 */

import { wordSet } from '@dateline/language';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { childrenWith, headOf, lemmaOf, relationOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { ReadActor } from '../read-actors.ts';
import { beginBefore } from './search/begin-before.ts';
import type { Told } from './told.ts';
import type { Wanted } from './words/fits-reference.ts';

const SENTENCES_BACK = 4;

/** Empty where the pronoun owns nothing of the kind, or no one is told to be held. */
export function captivesBefore(
  pronoun: number,
  wanted: Wanted['wanted'],
  { tree, actorsAt }: Told,
): readonly ReadActor[] {
  if (!isInCustody(tree, pronoun)) return [];
  const begin = beginBefore(tree, pronoun, SENTENCES_BACK);
  for (let verb = pronoun - 1; verb >= begin; verb--) {
    if (uposOf(tree, verb) !== 'VERB' || !HOLDING.has(lemmaOf(tree, verb))) continue;
    const held = objectsOf(tree, verb).filter((head) => head < pronoun);
    const isSeveral = held.length > 1 || held.some((head) => isPlural(tree, head));
    const found = held.flatMap((head) => conjunctsOf(tree, head)).flatMap((head) => actorsAt(head));
    if (found.length > 0 && isSeveral === (wanted === 'several')) return found;
  }
  return [];
}

function isInCustody(tree: Tree, pronoun: number): boolean {
  const above = lemmaOf(tree, headOf(tree, pronoun));
  const relation = relationOf(tree, pronoun);
  if (relation === 'nmod:poss') return CUSTODY.has(above);
  // "They were charged": whoever else they could be, those held are.
  if (relation === 'nsubj:pass') return TRYING.has(above) || PUNISHING.has(above);
  return relation === 'obj' && (TRYING.has(above) || isAccusedInCourt(tree, headOf(tree, pronoun)));
}

/** "Prosecutors accused them of spying": of those held, where others would accuse anyone. */
const isAccusedInCourt = (tree: Tree, verb: number): boolean =>
  /^(?:accuse|suspect)$/.test(lemmaOf(tree, verb)) &&
  childrenWith(tree, verb, 'nsubj').some((accuser) => PROSECUTING.has(lemmaOf(tree, accuser)));

const PROSECUTING = wordSet(
  'prosecutor prosecution police court judge tribunal investigator detective',
);

/** What is done to those who are held already. */
const TRYING = wordSet(
  'charge try convict sentence indict arraign interrogate question extradite deport free release',
);

const PUNISHING = wordSet('fine jail imprison remand');

const CUSTODY = wordSet(
  'release freedom detention arrest imprisonment captivity extradition deportation trial sentence conviction',
);

const HOLDING = wordSet(
  'detain arrest jail imprison hold seize kidnap abduct capture sentence convict intern nab apprehend charge indict try ' +
    'extradite deport',
);
