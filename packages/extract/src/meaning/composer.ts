/**
 * What each predicate of a document says, found out once, those below before those above. What an operator takes up, and what
 * it makes of a deed under that deed's own word, is kept beside the meanings themselves.
 */

import type { Entry } from '../lexicon/entry.ts';
import type { EntryIndex } from '../lexicon/lookup/entry-index.ts';
import { ofKind } from '../lexicon/lookup/of-kind.ts';
import { namesWord } from '../lexicon/names-word.ts';
import { NO_ENTRIES } from '../lexicon/words/lexeme.ts';
import { NounViews } from '../syntax/nouns/noun-view.ts';
import { childrenWith, lexemeAt, type Tree } from '../syntax/tree.ts';
import { type PredicateView, viewPredicate } from '../syntax/verbs/predicate-view.ts';
import { isMisfortuneByDeed } from './absorbing/is-misfortune-by-deed.ts';
import { sharesSubject } from './claims/shares-subject.ts';
import { composeDeed } from './compose-deed.ts';
import type { ComposeTools } from './compose-tools.ts';
import { EntryMatcher, kindOf } from './match-entry.ts';
import type { Meaning } from './meaning.ts';
import { applyOutcome } from './operators/apply-outcome.ts';
import { findContent } from './operators/find-content.ts';
import { governsClause } from './operators/governs-clause.ts';
import { judgeOperator } from './operators/judge-operator.ts';
import { undoingParticle } from './operators/undoing-particle.ts';

export class Composer {
  readonly #tools: ComposeTools;
  readonly #tree: Tree;
  readonly #nouns: NounViews;
  readonly #matcher: EntryMatcher;
  readonly #memo: (Meaning | null | undefined)[];
  readonly #replaced = new Map<number, Meaning>();
  readonly #operators = new Map<number, string>();
  readonly #taken = new Set<number>();

  constructor(tools: ComposeTools) {
    const { tree, nameFits } = tools;
    this.#tools = tools;
    this.#tree = tree;
    this.#nouns = new NounViews(tree, tools);
    this.#matcher = new EntryMatcher(this.#nouns, nameFits);
    this.#memo = new Array<Meaning | null | undefined>(tree.document.length).fill(undefined);
  }

  /** By its own word; a word that is being composed says nothing yet. */
  readonly meaningOf = (token: number): Meaning | null => {
    const known = this.#memo[token];
    if (known !== undefined) return known;
    this.#memo[token] = null;
    const meaning = this.#compose(token);
    this.#memo[token] = meaning;
    return meaning;
  };

  /** What an operator has made of it under the deed's own word. */
  replacementOf(token: number): Meaning | undefined {
    return this.#replaced.get(token);
  }

  /** The operator that a word is by the entry that fits it; of a word that governs nothing, by its lemma alone. */
  readonly operatorNameAt = (token: number): string | undefined =>
    this.#operators.get(token) ?? this.#bareOperatorAt(token);

  /** The operator that a word is by the entry that fits it. */
  readonly operatorAt = (token: number): string | undefined => this.#operators.get(token);

  take(token: number): void {
    this.#taken.add(token);
  }

  /** Has another word taken it up? Then it is no event of its own. */
  isTaken(token: number): boolean {
    return this.#taken.has(token);
  }

  #compose(token: number): Meaning | null {
    const entries = this.#entriesAt(token);
    if (!entries) return null;
    const view = viewPredicate(this.#tree, token);
    const { meaningOf } = this;
    const undoing = undoingParticle(this.#tree, token, entries.undoing);
    for (const entry of entries.candidatesAt(view, this.#nouns)) {
      if (undoing && entry.meaning.kind === 'deed' && !namesWord(entry, undoing)) continue;
      if (!this.#matcher.fits(entry, view)) continue;
      if (isMisfortuneByDeed({ view, entry, tools: this.#tools, meaningOf })) continue;
      if (entry.meaning.kind === 'refusal') return null;
      if (entry.meaning.kind !== 'operator') return this.#tell(view, entry);
      const result = this.#operate(view, entry, entry.meaning.name);
      if (result !== 'nothing governed') return result;
    }
    return null;
  }

  /** Those of the kind of word that it is here. Most words head none, whatever they are. */
  #entriesAt(token: number): EntryIndex | undefined {
    const { entries } = lexemeAt(this.#tree, token);
    const kind = entries === NO_ENTRIES ? null : kindOf(this.#tree, token);
    return kind === null ? undefined : ofKind(entries, kind);
  }

  #tell(view: PredicateView, entry: Entry): Meaning | null {
    const { meaningOf } = this;
    const meaning = composeDeed({ view, entry, tools: this.#tools, meaningOf });
    for (const part of meaning?.parts ?? []) this.take(part);
    return meaning;
  }

  #operate(view: PredicateView, entry: Entry, name: string): Meaning | null | 'nothing governed' {
    const { meaningOf } = this;
    const content = findContent({ view, entry, tools: this.#tools, meaningOf });
    const judged = judgeOperator(view, entry, content);
    if (judged === 'nothing governed') return judged;
    this.#operators.set(view.token, name);
    if (judged === 'silent') return governsClause(view, entry.kind) ? null : 'nothing governed';
    const meaning = applyOutcome(judged, { view, entry, content, tools: this.#tools });
    if (content && meaning?.base === content.base) this.#replaced.set(content.base, meaning);
    else if (content) this.#takeUp(content);
    return meaning;
  }

  /** A deed under another word is no event of its own, nor are the deeds coordinated with it. */
  #takeUp(content: Meaning): void {
    for (const token of [content.base, ...content.parts]) {
      this.take(token);
      for (const other of childrenWith(this.#tree, token, 'conj'))
        if (sharesSubject(this.#tree, other)) this.#takeUpToken(other);
    }
  }

  #takeUpToken(token: number): void {
    this.take(token);
    const meaning = this.meaningOf(token);
    if (meaning) for (const part of [meaning.base, ...meaning.parts]) this.take(part);
  }

  #bareOperatorAt(token: number): string | undefined {
    const kind = kindOf(this.#tree, token);
    return kind ? ofKind(lexemeAt(this.#tree, token).operators, kind) : undefined;
  }
}
