/** What conditions of the lexicon ask of a noun, worked out once in a document: many entries look at the same object. */

import { contentHead, modifierLemmas } from './noun-phrase.ts';
import { childrenWith, lemmaOf, relationOf, type Tree, uposOf } from './tree.ts';

export interface NounView {
  /** The noun that says what the phrase is about, below words of measure. */
  readonly content: number;
  readonly lemma: string;
  readonly headLemma: string;
  readonly isName: boolean;
  /** Of a name: "President Rivlin" is a president. */
  readonly titles: readonly string[];
  /** Lemmas and words of what modifies it from the left. */
  readonly modifiers: readonly string[];
}

const SEEN = new WeakMap<Tree, (NounView | undefined)[]>();

export function viewNoun(tree: Tree, head: number): NounView {
  let views = SEEN.get(tree);
  if (views === undefined) {
    views = new Array<NounView | undefined>(tree.document.length).fill(undefined);
    SEEN.set(tree, views);
  }
  const known = views[head];
  if (known !== undefined) return known;
  const view = new LazyNoun(tree, head);
  views[head] = view;
  return view;
}

/** Modifiers are asked for by few conditions. */
class LazyNoun implements NounView {
  readonly content: number;
  readonly lemma: string;
  readonly headLemma: string;
  readonly isName: boolean;
  readonly titles: readonly string[];
  private readonly tree: Tree;
  private knownModifiers: readonly string[] | undefined;

  constructor(tree: Tree, head: number) {
    this.tree = tree;
    this.content = contentHead(tree, head);
    this.lemma = lemmaOf(tree, this.content);
    this.headLemma = lemmaOf(tree, head);
    this.isName = uposOf(tree, this.content) === 'PROPN';
    this.titles = this.isName ? titlesOf(tree, this.content) : NONE;
  }

  get modifiers(): readonly string[] {
    this.knownModifiers ??= modifierLemmas(this.tree, this.content);
    return this.knownModifiers;
  }
}

const NONE: readonly string[] = [];

/** A name's own adjective is no title: "the United States" unite no one. */
function titlesOf(tree: Tree, name: number): string[] {
  return childrenWith(tree, name, 'nmod:desc', 'compound', 'appos', 'amod')
    .filter((child) => relationOf(tree, child) !== 'amod' || uposOf(tree, child) !== 'PROPN')
    .map((child) => lemmaOf(tree, child));
}
