/** Which noun phrases around a predicate stand in one slot of its frame. */

import type { Slot } from '../lexicon/entry.ts';
import { conjunctsOf } from '../syntax/conjuncts-of.ts';
import { notCalled } from '../syntax/not-called.ts';
import { notMade } from '../syntax/not-made.ts';
import { objectsOf } from '../syntax/objects-of.ts';
import { obliquesOf } from '../syntax/obliques-of.ts';
import type { PredicateView } from '../syntax/predicate-view.ts';
import {
  caseOf,
  childrenWith,
  lemmaOf,
  NO_TOKENS,
  relationOf,
  spellingOf,
  type Tree,
  uposOf,
  wordOf,
} from '../syntax/tree.ts';
import type { ArgumentSources } from './argument-sources.ts';
import type { Meaning } from './meaning.ts';
import { nounsBehind } from './nouns-behind.ts';

export function fillSlot(
  slot: Slot,
  { view, content, canModify }: ArgumentSources,
): readonly number[] {
  const { tree, token } = view;
  switch (slot) {
    case 'subject':
      return view.subjects;
    case 'object':
      return notMade(tree, token, notCalled(tree, token, view.objects));
    case 'content':
      return content ? otherSideOf(content, tree) : partiesBelow(view);
    case 'doer':
      return content?.actors ?? NO_TOKENS;
    case 'clause':
      return [...childrenWith(tree, token, 'ccomp', 'xcomp'), ...toldOf(view)].flatMap((clause) =>
        childrenWith(tree, clause, 'nsubj', 'nsubj:pass'),
      );
    case 'poss':
      return childrenWith(tree, token, 'nmod:poss')
        .flatMap((head) => conjunctsOf(tree, head))
        .filter(canModify);
    case 'noun':
      return childrenWith(tree, token, 'compound', 'amod', 'nmod:desc')
        .map((child) => leaderIn(tree, child))
        .filter(
          (child) =>
            child < token &&
            canModify(child) &&
            !isScene(tree, token, child) &&
            !KINDS.has(lemmaOf(tree, child)) &&
            !CAPTIVES.has(lemmaOf(tree, child)),
        )
        .slice(0, 1)
        .flatMap((child) => withJoined(tree, child, { token, canModify }));
    default:
      return nounsBehind(slot, view);
  }
}

/** "Russian and Syrian strikes" are of both. */
function withJoined(
  tree: Tree,
  word: number,
  { token, canModify }: { readonly token: number } & Pick<ArgumentSources, 'canModify'>,
): readonly number[] {
  const joined = childrenWith(tree, word, 'conj').filter((next) => next < token && canModify(next));
  return [word, ...joined];
}

/** "a Saudi-led/amod strike" is the Saudis'. */
function leaderIn(tree: Tree, word: number): number {
  if (wordOf(tree, word) !== 'led' || wordOf(tree, word - 1) !== '-') return word;
  return childrenWith(tree, word, 'amod', 'compound', 'nsubj', 'obl:agent', 'obl')[0] ?? word;
}

/** "an inquiry into claims that the army shot them": what claims are about. */
function toldOf({ tree, objects, obliques }: PredicateView): number[] {
  const nouns = [...objects, ...obliques.map(({ noun }) => noun)];
  return nouns
    .filter((noun) => TOLD.has(lemmaOf(tree, noun)))
    .flatMap((noun) => childrenWith(tree, noun, 'acl', 'ccomp'));
}

const TOLD = new Set([
  'allegation',
  'accusation',
  'claim',
  'charge',
  'report',
  'suspicion',
  'complaint',
  'rumour',
]);

/** "the Syrian war", but "the Iran-Iraq war" and "Russia's war on Ukraine": a war that has no other side is told by where it is. */
function isScene(tree: Tree, noun: number, land: number): boolean {
  return (
    SCENES.has(lemmaOf(tree, noun)) &&
    !spellingOf(tree, land).includes('-') &&
    childrenWith(tree, land, 'conj').length === 0 &&
    !childrenWith(tree, noun, 'nmod').some((side) => FACING.has(caseOf(tree, side)))
  );
}

/** "guerrilla attacks" are such as guerrillas make, whoever does. */
const KINDS = new Set(['guerrilla']);

/** Those who are swapped or freed do neither. */
const CAPTIVES = new Set(['prisoner', 'hostage', 'captive', 'detainee']);

const SCENES = new Set([
  'war',
  'conflict',
  'crisis',
  'fighting',
  'violence',
  'bloodshed',
  'turmoil',
]);

const FACING = new Set(['on', 'against', 'with']);

/** Whom a deed is for; "ready to cooperate with Chad" is for the other of its doers, "revoked its pact" not for whom "its" is of. */
function otherSideOf({ recipients, actors, mutual }: Meaning, tree: Tree): readonly number[] {
  if (recipients.length > 0 || !mutual) return recipients;
  return actors.filter(
    (head) => relationOf(tree, head) !== 'nmod:poss' || uposOf(tree, head) !== 'PRON',
  );
}

/** "refused to respond to the court": the parties of a governed clause whose verb the lexicon does not know. */
function partiesBelow({ tree, token }: PredicateView): number[] {
  return childrenWith(tree, token, 'xcomp').flatMap((clause) => [
    ...objectsOf(tree, clause),
    ...obliquesOf(tree, clause)
      .filter(({ word }) => word === 'to' || word === 'with' || word === 'against')
      .map(({ noun }) => noun),
  ]);
}
