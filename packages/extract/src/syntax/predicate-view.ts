/** Everything around one predicate that lexicon patterns ask about, worked out once and only when asked. */

import { conjunctsOf } from './conjuncts-of.ts';
import { isTime } from './is-time.ts';
import { modifierLemmas } from './modifier-lemmas.ts';
import { objectsOf } from './objects-of.ts';
import { type Oblique, obliquesOf } from './obliques-of.ts';
import { subjectsOf } from './subjects-of.ts';
import { childrenWith, childWith, lemmaOf, relationOf, type Tree, uposOf, wordOf } from './tree.ts';

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
  private readonly isVerbal: boolean;
  private knownSubjects: readonly number[] | undefined;
  private knownObjects: readonly number[] | undefined;
  private knownObliques: readonly Oblique[] | undefined;
  private knownWords: readonly string[] | undefined;
  private knownParticles: readonly string[] | undefined;
  private knownModifiers: readonly string[] | undefined;

  constructor(tree: Tree, token: number) {
    this.tree = tree;
    this.token = token;
    this.isVerbal = uposOf(tree, token) === 'VERB' || uposOf(tree, token) === 'ADJ';
  }

  get subjects(): readonly number[] {
    this.knownSubjects ??= this.readSubjects();
    return this.knownSubjects;
  }

  get objects(): readonly number[] {
    this.knownObjects ??= this.isVerbal ? objectsOf(this.tree, this.token) : [];
    return this.knownObjects;
  }

  get obliques(): readonly Oblique[] {
    this.knownObliques ??= expandObliques(this.tree, obliquesOf(this.tree, this.token));
    return this.knownObliques;
  }

  get words(): readonly string[] {
    this.knownWords ??= this.readWords();
    return this.knownWords;
  }

  get particles(): readonly string[] {
    this.knownParticles ??= particlesBeside(this.tree, this.token);
    return this.knownParticles;
  }

  get modifiers(): readonly string[] {
    this.knownModifiers ??= modifierLemmas(this.tree, this.token);
    return this.knownModifiers;
  }

  private get isStated(): boolean {
    return !this.isVerbal && childWith(this.tree, this.token, 'cop') >= 0;
  }

  private readSubjects(): readonly number[] {
    const { tree, token } = this;
    if (this.isVerbal) return subjectsOf(tree, token);
    return this.isStated ? conjunctsOf(tree, childWith(tree, token, 'nsubj')) : [];
  }

  private readWords(): readonly string[] {
    const { tree, token } = this;
    const words = [...this.particles, ...markersBelow(tree, token)];
    const stated = childWith(tree, token, 'cop') >= 0;
    if (stated)
      for (const word of childrenWith(tree, token, this.isVerbal ? 'mark' : 'case'))
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

const BESIDE = new Set([
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
]);

function particlesBeside(tree: Tree, token: number): string[] {
  const words: string[] = [];
  for (const child of childrenWith(tree, token))
    if (BESIDE.has(relationOf(tree, child))) words.push(lemmaOf(tree, child), wordOf(tree, child));
  return words;
}

function markersBelow(tree: Tree, token: number): string[] {
  const words: string[] = [];
  for (const child of childrenWith(tree, token)) {
    if (isTime(tree, child) && !isDeadline(tree, child)) continue;
    for (const marker of childrenWith(tree, child, 'mark', 'case'))
      if (!isConjunction(tree, child, marker)) words.push(wordOf(tree, marker));
    if (relationOf(tree, child) === 'obj') words.push(...prepositionsOf(tree, child));
  }
  return words;
}

/** "was dismissed as he faced charges": while, not for what. */
function isConjunction(tree: Tree, clause: number, marker: number): boolean {
  return (
    relationOf(tree, clause) === 'advcl' &&
    wordOf(tree, marker) === 'as' &&
    childWith(tree, clause, 'nsubj', 'nsubj:pass') >= 0
  );
}

/** "expressed interest in joining/acl": what the object takes, the verb takes with it. */
function prepositionsOf(tree: Tree, object: number): string[] {
  return childrenWith(tree, object, 'acl')
    .flatMap((clause) => childrenWith(tree, clause, 'mark'))
    .map((marker) => wordOf(tree, marker))
    .filter((word) => /^(?:in|for|on|against)$/.test(word));
}

/** "gave them until Friday": a term set is no mere date. */
function isDeadline(tree: Tree, noun: number): boolean {
  return childrenWith(tree, noun, 'case').some((word) => wordOf(tree, word) === 'until');
}
