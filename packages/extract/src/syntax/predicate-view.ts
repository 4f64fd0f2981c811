/** Everything around one predicate that lexicon patterns ask about, worked out once and only when asked. */

import { conjunctsOf, type Oblique, objectsOf, obliquesOf, subjectsOf } from './clause.ts';
import { isTime, modifierLemmas } from './noun-phrase.ts';
import { childrenWith, childWith, lemmaOf, relationOf, type Tree, uposOf, wordOf } from './tree.ts';

export interface PredicateView {
  readonly tree: Tree;
  readonly token: number;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  /**
   * Words beside the predicate that a pattern may name without a class: particles, markers, adverbs, bare complements;
   * "is-on" where a noun is the predicate itself: "the miners are on strike".
   */
  readonly words: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
}

export function viewPredicate(tree: Tree, token: number): PredicateView {
  const verbal = uposOf(tree, token) === 'VERB' || uposOf(tree, token) === 'ADJ';
  const lazy = <T>(make: () => T): (() => T) => {
    let value: T | undefined;
    return () => {
      value ??= make();
      return value;
    };
  };
  const stated = !verbal && childWith(tree, token, 'cop') >= 0;
  const subjects = lazy(() => {
    if (verbal) return subjectsOf(tree, token);
    return stated ? conjunctsOf(tree, childWith(tree, token, 'nsubj')) : [];
  });
  const objects = lazy(() => (verbal ? objectsOf(tree, token) : []));
  const obliques = lazy(() => expandObliques(tree, obliquesOf(tree, token)));
  const words = lazy(() => {
    const beside = wordsBeside(tree, token);
    if (stated)
      for (const word of childrenWith(tree, token, 'case')) beside.add(`is-${wordOf(tree, word)}`);
    return beside;
  });
  const modifiers = lazy(() => new Set(modifierLemmas(tree, token)));
  return {
    tree,
    token,
    get subjects() {
      return subjects();
    },
    get objects() {
      return objects();
    },
    get obliques() {
      return obliques();
    },
    get words() {
      return words();
    },
    get modifiers() {
      return modifiers();
    },
  };
}

function expandObliques(tree: Tree, obliques: readonly Oblique[]): Oblique[] {
  return obliques.flatMap(({ word, noun }) =>
    conjunctsOf(tree, noun).map((conjunct) => ({ word, noun: conjunct })),
  );
}

const BESIDE = [
  'compound:prt',
  'advmod',
  'xcomp',
  'obj',
  'obl',
  'amod',
  'compound',
  'obl:unmarked',
  'nmod',
  'obl:agent',
];

function wordsBeside(tree: Tree, token: number): Set<string> {
  const words = new Set<string>();
  for (const child of childrenWith(tree, token)) {
    if (BESIDE.includes(relationOf(tree, child))) {
      words.add(lemmaOf(tree, child));
      words.add(wordOf(tree, child));
    }
    if (isTime(tree, child)) continue;
    for (const marker of childrenWith(tree, child, 'mark', 'case')) words.add(wordOf(tree, marker));
  }
  return words;
}
