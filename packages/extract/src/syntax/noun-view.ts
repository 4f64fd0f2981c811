/** What conditions of the lexicon ask of a noun, worked out once in a document: many entries look at the same object. */

import type { Fulfilled } from '../lexicon/noun-conditions.ts';
import { contentHead } from './content-head.ts';
import { modifierLemmas } from './modifier-lemmas.ts';
import { childrenWith, lemmaOf, relationOf, type Tree, uposOf } from './tree.ts';

/** The conditions that a lemma fulfils by itself. */
type FulfilledBy = (lemma: string) => Fulfilled;

export class NounViews {
  readonly #tree: Tree;
  readonly #fulfilledBy: FulfilledBy;
  readonly #views: (NounView | undefined)[];

  constructor(tree: Tree, fulfilledBy: FulfilledBy) {
    this.#tree = tree;
    this.#fulfilledBy = fulfilledBy;
    this.#views = new Array<NounView | undefined>(tree.document.length).fill(undefined);
  }

  at(head: number): NounView {
    const known = this.#views[head];
    if (known !== undefined) return known;
    const view = new NounView(this.#tree, head, this.#fulfilledBy);
    this.#views[head] = view;
    return view;
  }
}

export class NounView {
  /** The noun that says what the phrase is about, below words of measure. */
  readonly content: number;
  readonly lemma: string;
  readonly isName: boolean;
  /** What its words fulfil: the content's and the head's, and a name's titles, as "President Rivlin" is a president. */
  readonly fulfilled: readonly Fulfilled[];
  readonly #tree: Tree;
  #modifiers: readonly string[] | undefined;

  constructor(tree: Tree, head: number, fulfilledBy: FulfilledBy) {
    this.#tree = tree;
    this.content = contentHead(tree, head);
    this.lemma = lemmaOf(tree, this.content);
    this.isName = uposOf(tree, this.content) === 'PROPN';
    const fulfilled = [fulfilledBy(this.lemma)];
    if (head !== this.content) fulfilled.push(fulfilledBy(lemmaOf(tree, head)));
    if (this.isName)
      for (const title of titlesOf(tree, this.content)) fulfilled.push(fulfilledBy(title));
    this.fulfilled = fulfilled;
  }

  /** Lemmas and words of what modifies it from the left: few conditions ask for them. */
  get modifiers(): readonly string[] {
    this.#modifiers ??= modifierLemmas(this.#tree, this.content);
    return this.#modifiers;
  }
}

/** A name's own adjective is no title: "the United States" unite no one. */
function titlesOf(tree: Tree, name: number): string[] {
  return childrenWith(tree, name, 'nmod:desc', 'compound', 'appos', 'amod')
    .filter((child) => relationOf(tree, child) !== 'amod' || uposOf(tree, child) !== 'PROPN')
    .map((child) => lemmaOf(tree, child));
}
