/** The deed that an operator speaks of: the first that is found, surest place first. */

import { wordSet } from '@dateline/language';
import { ofKind } from '../../lexicon/lookup/of-kind.ts';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import {
  childrenWith,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
} from '../../syntax/tree.ts';
import { sharesSubject } from '../claims/shares-subject.ts';
import type { DeedSite } from '../deed-site.ts';
import type { Meaning } from '../meaning.ts';
import { CONTENT_SEARCHES } from './content-searches.ts';

type MeaningOf = DeedSite['meaningOf'];

export function findContent({ view, entry, tools, meaningOf }: DeedSite): Meaning | null {
  const { tree } = view;
  for (const search of ofKind(CONTENT_SEARCHES, entry.kind))
    for (const candidate of search(view, entry)) {
      if (tellsWhoSomeoneIs(tree, candidate, tools)) continue;
      const meaning =
        meaningOf(candidate) ??
        measuredBy(tree, candidate, meaningOf) ??
        joinedTo(tree, candidate, meaningOf);
      if (meaning) return meaning;
    }
  return null;
}

/** "invited the opposition leader": what stands before someone says who they are. */
function tellsWhoSomeoneIs(tree: Tree, noun: number, { isAgent }: DeedSite['tools']): boolean {
  return relationOf(tree, noun) === 'compound' && isAgent(headOf(tree, noun));
}

/** "an end to years of sanctions" is one to the sanctions. */
function measuredBy(tree: Tree, noun: number, meaningOf: MeaningOf): Meaning | null {
  const content = contentHead(tree, noun);
  return content === noun ? null : meaningOf(content);
}

/** "urged them to sit down and talk": after a verb that only leads up to it. */
function joinedTo(tree: Tree, verb: number, meaningOf: MeaningOf): Meaning | null {
  if (relationOf(tree, verb) !== 'xcomp' || !LEADING.has(lemmaOf(tree, verb))) return null;
  for (const next of childrenWith(tree, verb, 'conj')) {
    const meaning = sharesSubject(tree, next) ? meaningOf(next) : null;
    if (meaning && !isNominal(tree, next)) return meaning;
  }
  return null;
}

const LEADING = wordSet('sit come go get step turn return stand');
