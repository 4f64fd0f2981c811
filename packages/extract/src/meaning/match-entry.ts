/** Which lexicon entries fit a predicate in its tree. */

import type { Entry, NounCondition, Part, WordKind } from '../lexicon/entry.ts';
import type { NamedClass } from '../lexicon/noun-conditions.ts';
import type { NounView, NounViews } from '../syntax/nouns/noun-view.ts';
import { isTime } from '../syntax/times/is-time.ts';
import { childrenWith, childWith, lemmaOf, type Tree, uposOf, xposOf } from '../syntax/tree.ts';
import type { PredicateView } from '../syntax/verbs/predicate-view.ts';
import { isHyphenated } from '../syntax/writing/is-hyphenated.ts';

/** Does the name at this token stand for someone of the class: is "Hezbollah" armed? */
export type NameFits = (className: NamedClass, head: number) => boolean;

export function kindOf(tree: Tree, token: number): WordKind | null {
  switch (uposOf(tree, token)) {
    case 'VERB':
      // A compound that the lexicon knows is a verb for all its hyphen: "test-fired".
      return isHyphenated(tree, token) && !lemmaOf(tree, token).includes('-') ? null : 'verb';
    case 'PROPN':
      // "Ban Ki-moon" forbids nothing.
      if (childWith(tree, token, 'flat') >= 0) return null;
      return xposOf(tree, token) === 'VBG' ? 'verb' : 'noun';
    case 'NOUN':
      return xposOf(tree, token) === 'VBG' ? 'verb' : 'noun';
    case 'ADJ':
      return 'adjective';
    default:
      return null;
  }
}

/** Compares the predicates of one document with entries of the lexicon. */
export class EntryMatcher {
  readonly #nouns: NounViews;
  readonly #nameFits: NameFits;

  constructor(nouns: NounViews, nameFits: NameFits) {
    this.#nouns = nouns;
    this.#nameFits = nameFits;
  }

  /** Do all conditions of an entry hold? */
  fits({ subject, modifiers, parts }: Entry, view: PredicateView): boolean {
    if (modifiers && !overlaps(modifiers, view.modifiers)) return false;
    for (const part of parts) if (!this.#partFits(part, view)) return false;
    return !subject || this.#anyFits(subject, view.subjects);
  }

  #partFits({ words, noun }: Part, view: PredicateView): boolean {
    const isBare = words.length === 0;
    if (!noun) return haveCommon(words, view.words) || isPreposition(words, view);
    if (isBare && noun.isNothing) return view.objects.length === 0 && !hasGerund(view);
    // "took in refugees"; who is "taken from a school in the town" is not taken in.
    const takesObject = isBare || haveCommon(words, view.particles);
    if (takesObject && this.#anyFits(noun, view.objects)) return true;
    if (isBare) return false;
    for (const { word, noun: head } of view.obliques)
      if (words.includes(word) && this.#nounFits(noun, head)) return true;
    return words.includes('to') && infinitiveFits(noun, view);
  }

  #anyFits(condition: NounCondition, heads: readonly number[]): boolean {
    for (const head of heads) if (this.#nounFits(condition, head)) return true;
    return false;
  }

  #nounFits(condition: NounCondition, head: number): boolean {
    if (condition.isAny) return true;
    const noun = this.#nouns.at(head);
    if (!this.#wordsOrClassFit(condition, noun)) return false;
    // The European Union is no trade union; its soldiers are soldiers. Asked last: it takes finding out who is meant.
    if (!noun.isName || condition.classes.includes('anyone') || condition.classes.includes('bloc'))
      return true;
    return COURTS.has(noun.lemma) || !this.#nameFits('bloc', noun.content);
  }

  #wordsOrClassFit(condition: NounCondition, noun: NounView): boolean {
    if (noun.fulfils(condition.number)) return true;
    if (condition.modified.size > 0) {
      const modifiers = condition.modified.get(noun.lemma);
      if (modifiers?.size && overlaps(modifiers, noun.modifiers)) return true;
    }
    for (const name of condition.classes) if (this.#nameFits(name, noun.content)) return true;
    return false;
  }
}

/** Of the bodies that states have together these are just what they are called. */
const COURTS: ReadonlySet<string> = new Set(['court', 'tribunal']);

/** A class has hundreds of words, a noun few modifiers: those are gone through. */
function overlaps(members: ReadonlySet<string>, modifiers: Iterable<string>): boolean {
  for (const modifier of modifiers) if (members.has(modifier)) return true;
  return false;
}

/** Few words stand beside a predicate: a list of them is gone through sooner than a set is made. */
function haveCommon(words: readonly string[], others: readonly string[]): boolean {
  for (const word of words) if (others.includes(word)) return true;
  return false;
}

/** "declined to comment". */
function infinitiveFits({ lemmas }: NounCondition, { tree, token }: PredicateView): boolean {
  return childrenWith(tree, token, 'xcomp', 'advcl', 'acl').some((child) =>
    lemmas.has(lemmaOf(tree, child)),
  );
}

function hasGerund({ tree, token }: PredicateView): boolean {
  return childrenWith(tree, token, 'xcomp').some((child) => xposOf(tree, child) === 'VBG');
}

function isPreposition(words: readonly string[], { tree, obliques }: PredicateView): boolean {
  for (const { word, noun } of obliques)
    if (words.includes(word) && !isTime(tree, noun) && lemmaOf(tree, noun) !== 'time') return true;
  return false;
}
