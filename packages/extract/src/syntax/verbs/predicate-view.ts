/** Everything around one predicate that lexicon patterns ask about, worked out once and only when asked. */

import { objectsOf } from '../arguments/objects-of.ts';
import { type Oblique, obliquesOf } from '../arguments/obliques-of.ts';
import { subjectsOf } from '../arguments/subjects-of.ts';
import { conjunctsOf } from '../nouns/conjuncts-of.ts';
import { modifierLemmas } from '../nouns/modifier-lemmas.ts';
import { childrenWith, childWith, type Tree, uposOf, wordOf } from '../tree.ts';
import { markersBelow, particlesBeside } from './words-beside.ts';

export interface PredicateView {
  readonly tree: Tree;
  readonly token: number;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  /**
   * Words beside the predicate that a pattern may name without a class: particles, markers, adverbs, bare complements;
   * "is-on" where a noun is the predicate itself: "the miners are on strike"; "is-to" where an infinitive is: "he is to blame".
   */
  readonly words: readonly string[];
  /** Of these the ones that are no mere marker of another noun. */
  readonly particles: readonly string[];
  readonly modifiers: readonly string[];
}

export function viewPredicate(tree: Tree, token: number): PredicateView {
  return new LazyView(tree, token);
}

/** Most patterns fail on their first condition, so that most of this is never asked for. */
class LazyView implements PredicateView {
  readonly tree: Tree;
  readonly token: number;
  readonly #isVerbal: boolean;
  #knownSubjects: readonly number[] | undefined;
  #knownObjects: readonly number[] | undefined;
  #knownObliques: readonly Oblique[] | undefined;
  #knownWords: readonly string[] | undefined;
  #knownParticles: readonly string[] | undefined;
  #knownModifiers: readonly string[] | undefined;

  constructor(tree: Tree, token: number) {
    this.tree = tree;
    this.token = token;
    this.#isVerbal = uposOf(tree, token) === 'VERB' || uposOf(tree, token) === 'ADJ';
  }

  get subjects(): readonly number[] {
    this.#knownSubjects ??= this.#readSubjects();
    return this.#knownSubjects;
  }

  get objects(): readonly number[] {
    this.#knownObjects ??= this.#isVerbal ? objectsOf(this.tree, this.token) : [];
    return this.#knownObjects;
  }

  get obliques(): readonly Oblique[] {
    this.#knownObliques ??= expandObliques(this.tree, obliquesOf(this.tree, this.token));
    return this.#knownObliques;
  }

  get words(): readonly string[] {
    this.#knownWords ??= this.#readWords();
    return this.#knownWords;
  }

  get particles(): readonly string[] {
    this.#knownParticles ??= particlesBeside(this.tree, this.token);
    return this.#knownParticles;
  }

  get modifiers(): readonly string[] {
    this.#knownModifiers ??= modifierLemmas(this.tree, this.token);
    return this.#knownModifiers;
  }

  get #isStated(): boolean {
    return !this.#isVerbal && childWith(this.tree, this.token, 'cop') >= 0;
  }

  #readSubjects(): readonly number[] {
    const { tree, token } = this;
    if (this.#isVerbal) return subjectsOf(tree, token);
    return this.#isStated ? conjunctsOf(tree, childWith(tree, token, 'nsubj')) : [];
  }

  #readWords(): readonly string[] {
    const { tree, token } = this;
    const words = [...this.particles, ...markersBelow(tree, token)];
    const stated = childWith(tree, token, 'cop') >= 0;
    if (stated)
      for (const word of childrenWith(tree, token, this.#isVerbal ? 'mark' : 'case'))
        words.push(`is-${wordOf(tree, word)}`);
    return words;
  }
}

function expandObliques(tree: Tree, obliques: readonly Oblique[]): Oblique[] {
  const expanded: Oblique[] = [];
  for (const oblique of obliques)
    for (const noun of conjunctsOf(tree, oblique.noun))
      expanded.push(noun === oblique.noun ? oblique : { word: oblique.word, noun });
  return expanded;
}
