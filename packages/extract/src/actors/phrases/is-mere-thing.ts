/** "military action", "Chinese goods": what belongs to someone does nothing itself, unless it fights as those on board or in it do. */

import { wordSet } from '@dateline/language';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import { modifierLemmas } from '../../syntax/nouns/modifier-lemmas.ts';
import { childrenWith, isCapitalised, lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import { isAgentNoun } from '../is-agent-noun.ts';
import type { ActorReader } from '../read-actors.ts';

export function isMereThing(head: number, actors: ActorReader, lexicon: Lexicon): boolean {
  const content = contentHead(actors.tree, head);
  if (uposOf(actors.tree, content) !== 'NOUN' || actors.nameAt(content)) return false;
  if (isArmedVessel(content, actors.tree) || isColumn(content, actors.tree)) return false;
  if (isGunOfPeople(content, actors)) return false;
  return (
    !isAgentNoun(lemmaOf(actors.tree, content), lexicon.classOf('agent')) && actors.canAct(head)
  );
}

/** "missile boats", "naval vessels": they fight as warships do. */
function isArmedVessel(head: number, tree: Tree): boolean {
  return (
    /^(?:ship|boat|vessel|craft|trawler|freighter|tanker|ferry)$/.test(lemmaOf(tree, head)) &&
    (modifierLemmas(tree, head).some((word) => ARMED_AS.has(word)) || isOfPeople(head, tree))
  );
}

/** "Chinese vessels" do what their crews do. */
function isOfPeople(head: number, tree: Tree): boolean {
  return childrenWith(tree, head, 'amod').some((word) => isCapitalised(tree, word));
}

/** "Turkish guns", "Azeri/compound guns" do what their gunners do. */
const isGunOfPeople = (head: number, actors: ActorReader): boolean =>
  GUNS.has(lemmaOf(actors.tree, head)) && (isOfPeople(head, actors.tree) || isOfLand(head, actors));

/** "Krupp guns" are only made by someone. */
function isOfLand(head: number, actors: ActorReader): boolean {
  return childrenWith(actors.tree, head, 'compound').some(
    (word) => isCapitalised(actors.tree, word) && actors.actorAt(word)?.actor.kind === 'COUNTRY',
  );
}

const GUNS = wordSet('gun artillery mortar howitzer cannon battery bulldozer');

const ARMED_AS = wordSet('missile naval navy patrol torpedo attack assault war gun');

/** "guerrilla columns", "an army patrol": fighters on their way; "a U.N. convoy" is the body's. */
function isColumn(head: number, tree: Tree): boolean {
  if (lemmaOf(tree, head) === 'convoy')
    return childrenWith(tree, head, 'compound').some((word) => uposOf(tree, word) === 'PROPN');
  return (
    /^(?:column|patrol)$/.test(lemmaOf(tree, head)) &&
    (modifierLemmas(tree, head).some((word) => FIGHTING_AS.has(word)) || isOfFighters(head, tree))
  );
}

/** "a column of rebels" */
const isOfFighters = (head: number, tree: Tree): boolean =>
  childrenWith(tree, head, 'nmod').some((word) => FIGHTING_AS.has(lemmaOf(tree, word)));

const FIGHTING_AS = wordSet(
  'rebel guerrilla guerilla insurgent terrorist militia army military police government paramilitary',
);
