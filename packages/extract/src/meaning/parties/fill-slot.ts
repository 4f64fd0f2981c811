/** Which noun phrases around a predicate stand in one slot of its frame. */

import { wordSet } from '@dateline/language';
import type { Slot } from '../../lexicon/entry.ts';
import { notCalled } from '../../syntax/arguments/not-called.ts';
import { notMade } from '../../syntax/arguments/not-made.ts';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { obliquesOf } from '../../syntax/arguments/obliques-of.ts';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import {
  childrenWith,
  headOf,
  lemmaOf,
  NO_TOKENS,
  relationOf,
  type Tree,
  uposOf,
} from '../../syntax/tree.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import type { Meaning } from '../meaning.ts';
import type { ArgumentSources } from './argument-sources.ts';
import { isCircumstance } from './is-circumstance.ts';
import { nounBefore } from './noun-before.ts';
import { nounsBehind } from './nouns-behind.ts';

export function fillSlot(
  slot: Slot,
  { view, content, canAct, canModify }: ArgumentSources,
): readonly number[] {
  const { tree, token } = view;
  switch (slot) {
    case 'subject':
      return view.subjects;
    case 'object':
      return notMade(tree, token, notCalled(tree, token, view.objects));
    case 'content':
      return content ? otherSideOf(content, tree) : partiesUnlessTold(view, canAct);
    case 'below':
      return partiesBelow(view);
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
      return nounBefore(view, canModify);
    default:
      return nounsBehind(slot, view);
  }
}

/** "an inquiry into claims that the army shot them": what claims are about. */
function toldOf({ tree, objects, obliques }: PredicateView): number[] {
  const nouns = [...objects, ...obliques.map(({ noun }) => noun)];
  return nouns
    .filter((noun) => TOLD.has(lemmaOf(tree, noun)))
    .flatMap((noun) => childrenWith(tree, noun, 'acl', 'ccomp'));
}

const TOLD = wordSet('allegation accusation claim charge report suspicion complaint rumour');

/** Whom a deed is for; "ready to cooperate with Chad" is for the other of its doers, "revoked its pact" not for whom "its" is of. */
function otherSideOf({ base, recipients, actors, mutual }: Meaning, tree: Tree): readonly number[] {
  if (recipients.length > 0 || !mutual) return recipients;
  // "warned that its men would fight any force": those who would do it are not warned.
  const isDoer = (head: number): boolean =>
    relationOf(tree, head) === 'nsubj' && headOf(tree, head) === base && actors.length > 1;
  return actors.filter(
    (head) =>
      !isDoer(head) && (relationOf(tree, head) !== 'nmod:poss' || uposOf(tree, head) !== 'PRON'),
  );
}

/** Whoever is "ordered to bring the minister back" is told so himself, and the minister is not. */
const partiesUnlessTold = (
  view: PredicateView,
  canAct: (head: number) => boolean,
): readonly number[] => (view.objects.some(canAct) ? NO_TOKENS : partiesBelow(view));

/** "refused to respond to the court": the parties of a governed clause whose verb the lexicon does not know. */
function partiesBelow({ tree, token }: PredicateView): readonly number[] {
  // "offered to help identify the dead": they are not whom it helps, as those whom it helps treat are.
  const isHelp = lemmaOf(tree, token) === 'help';
  const clauses = childrenWith(tree, token, 'xcomp').filter(
    (clause) => !isHelp || CARING.has(lemmaOf(tree, clause)),
  );
  return clauses.flatMap((clause) => [
    ...objectsOf(tree, clause),
    ...obliquesOf(tree, clause)
      .filter(({ word }) => word === 'to' || word === 'with' || word === 'against')
      .filter(({ word, noun }) => !isCircumstance(word, noun, tree))
      .map(({ noun }) => noun),
  ]);
}

const CARING = wordSet(
  'treat feed rescue train protect evacuate house shelter resettle support defend arm equip free save raise',
);
