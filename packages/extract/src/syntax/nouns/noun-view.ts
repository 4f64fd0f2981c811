/** What conditions of the lexicon ask of a noun, worked out once in a document: many entries look at the same object. */

import { hasBit } from '../../lexicon/lookup/bits.ts';
import { type Nouns, REACH } from '../../lexicon/lookup/noun-demands.ts';
import type { NounRow } from '../../lexicon/lookup/noun-rows.ts';
import { childrenWith, lexemeAt, relationOf, type Tree, uposOf } from '../tree.ts';
import { contentHead } from './content-head.ts';
import { modifierLemmas } from './modifier-lemmas.ts';
import { speakerMeant } from './speaker-meant.ts';

interface NounTools {
  /** Is a noun a name's? */
  readonly isNamed: (noun: number) => boolean;
  /** The noun that a pronoun stands for. */
  readonly nounMeant: (token: number) => number;
}

export class NounViews implements Nouns {
  readonly #tree: Tree;
  readonly #isNamed: NounTools['isNamed'];
  readonly #nounMeant: NounTools['nounMeant'];
  readonly #views: (NounView | undefined)[];

  constructor(tree: Tree, { isNamed, nounMeant }: NounTools) {
    this.#tree = tree;
    this.#isNamed = isNamed;
    this.#nounMeant = nounMeant;
    this.#views = new Array<NounView | undefined>(tree.document.length).fill(undefined);
  }

  at(head: number): NounView {
    const known = this.#views[head];
    if (known !== undefined) return known;
    const speaker = speakerMeant(this.#tree, head);
    const meant = speaker === head ? this.#nounMeant(head) : speaker;
    const view = new NounView(this.#tree, head, meant);
    this.#views[head] = view;
    return view;
  }

  anyCould(heads: readonly number[], condition: number, reach: number): boolean {
    for (const head of heads) {
      if (reach === REACH.anyone) return true;
      const noun = this.at(head);
      if (noun.could(condition)) return true;
      if (reach === REACH.names && this.#isNamed(noun.content)) return true;
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

  /** `meant` is the noun that a pronoun at the head stands for, else the head. */
  constructor(tree: Tree, head: number, meant: number) {
    this.#tree = tree;
    this.content = contentHead(tree, meant);
    this.lemma = lexemeAt(tree, this.content).lemma;
    this.isName = uposOf(tree, this.content) === 'PROPN';
    const rows = [lexemeAt(tree, this.content).row];
    if (meant !== this.content) rows.push(lexemeAt(tree, meant).row);
    if (meant !== head) rows.push(lexemeAt(tree, head).row);
    if (this.isName) pushTitles(tree, this.content, rows);
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
function pushTitles(tree: Tree, name: number, rows: NounRow[]): void {
  for (const child of childrenWith(tree, name, 'nmod:desc', 'compound', 'appos', 'amod'))
    if (relationOf(tree, child) !== 'amod' || uposOf(tree, child) !== 'PROPN')
      rows.push(lexemeAt(tree, child).row);
}
