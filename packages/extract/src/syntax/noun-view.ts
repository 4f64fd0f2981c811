/** What conditions of the lexicon ask of a noun, worked out once in a document: many entries look at the same object. */

import { type Nouns, REACH } from '../lexicon/noun-demands.ts';
import { hasBit, type NounRow } from '../lexicon/noun-rows.ts';
import { contentHead } from './content-head.ts';
import { modifierLemmas } from './modifier-lemmas.ts';
import { childrenWith, lemmaOf, relationOf, type Tree, uposOf } from './tree.ts';

interface Words {
  readonly rowOf: (lemma: string) => NounRow;
  /** Is the noun a name's? */
  readonly isNamed: (noun: number) => boolean;
}

export class NounViews implements Nouns {
  readonly #tree: Tree;
  readonly #words: Words;
  readonly #views: (NounView | undefined)[];

  constructor(tree: Tree, words: Words) {
    this.#tree = tree;
    this.#words = words;
    this.#views = new Array<NounView | undefined>(tree.document.length).fill(undefined);
  }

  at(head: number): NounView {
    const known = this.#views[head];
    if (known !== undefined) return known;
    const view = new NounView(this.#tree, head, this.#words.rowOf);
    this.#views[head] = view;
    return view;
  }

  anyCould(heads: readonly number[], condition: number, reach: number): boolean {
    for (const head of heads) {
      if (reach === REACH.anyone) return true;
      const noun = this.at(head);
      if (noun.could(condition)) return true;
      if (reach === REACH.names && this.#words.isNamed(noun.content)) return true;
    }
    return false;
  }
}

export class NounView {
  /** The noun that says what the phrase is about, below words of measure. */
  readonly content: number;
  readonly lemma: string;
  readonly isName: boolean;
  /** What its words fulfil: the content's and the head's, and a name's titles, as "President Rivlin" is a president. */
  readonly rows: readonly NounRow[];
  readonly #tree: Tree;
  #modifiers: readonly string[] | undefined;

  constructor(tree: Tree, head: number, rowOf: Words['rowOf']) {
    this.#tree = tree;
    this.content = contentHead(tree, head);
    this.lemma = lemmaOf(tree, this.content);
    this.isName = uposOf(tree, this.content) === 'PROPN';
    const rows = [rowOf(this.lemma)];
    if (head !== this.content) rows.push(rowOf(lemmaOf(tree, head)));
    if (this.isName) for (const title of titlesOf(tree, this.content)) rows.push(rowOf(title));
    this.rows = rows;
  }

  /** By one of its words. */
  fulfils(condition: number): boolean {
    for (const { fulfilled } of this.rows) if (hasBit(fulfilled, condition)) return true;
    return false;
  }

  /** By one of its words, if the right modifier stands beside it. */
  could(condition: number): boolean {
    for (const { possible } of this.rows) if (hasBit(possible, condition)) return true;
    return false;
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
