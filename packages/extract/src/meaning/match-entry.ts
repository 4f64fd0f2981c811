/** Which lexicon entries fit a predicate in its tree. */

import type { Entry, NounCondition, Part, WordKind } from '../lexicon/entry.ts';
import type { Oblique } from '../syntax/clause.ts';
import { isHyphenated } from '../syntax/is-hyphenated.ts';
import { isTime } from '../syntax/noun-phrase.ts';
import { type NounView, viewNoun } from '../syntax/noun-view.ts';
import type { PredicateView } from '../syntax/predicate-view.ts';
import { childrenWith, childWith, lemmaOf, type Tree, uposOf, xposOf } from '../syntax/tree.ts';

/** Does the name at this token stand for someone of the class: is "Hezbollah" armed? */
export type NameFits = (className: string, head: number) => boolean;

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

/** Do all conditions of an entry hold? */
export function entryFits(entry: Entry, view: PredicateView, nameFits: NameFits): boolean {
  const { subject, modifiers } = entry;
  if (modifiers && !overlaps(modifiers, view.modifiers)) return false;
  for (const part of entry.parts) if (!partFits(part, view, nameFits)) return false;
  if (!subject) return true;
  return view.subjects.some((head) => nounFits(subject, head, { tree: view.tree, nameFits }));
}

/** A class has hundreds of words, a noun few modifiers: those are gone through. */
function overlaps(members: ReadonlySet<string>, modifiers: ReadonlySet<string>): boolean {
  for (const modifier of modifiers) if (members.has(modifier)) return true;
  return false;
}

function partFits(part: Part, view: PredicateView, nameFits: NameFits): boolean {
  const { words, noun } = part;
  if (!noun) return standsBeside(words, view) || words.some((word) => isPreposition(word, view));
  const context = { tree: view.tree, nameFits };
  if (words.length === 0 && isNothing(noun)) return view.objects.length === 0 && !hasGerund(view);
  const direct = words.length === 0 || standsBeside(words, view);
  if (direct && view.objects.some((head) => nounFits(noun, head, context))) return true;
  if (words.length === 0) return false;
  const follows = ({ word, noun: head }: Oblique): boolean =>
    words.includes(word) && nounFits(noun, head, context);
  return view.obliques.some(follows) || (words.includes('to') && infinitiveFits(noun, view));
}

function standsBeside(words: readonly string[], view: PredicateView): boolean {
  for (const word of words) if (view.words.has(word)) return true;
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

/** `{}`: no object, nor a deed for one: not "quit smoking". */
function isNothing({ lemmas, modified, classes }: NounCondition): boolean {
  return lemmas.size + modified.size + classes.size === 0;
}

/** `{*}`: any noun at all. */
const ANY = '*';

function nounFits(
  condition: NounCondition,
  head: number,
  { tree, nameFits }: { readonly tree: Tree; readonly nameFits: NameFits },
): boolean {
  if (condition.lemmas.has(ANY)) return true;
  const noun = viewNoun(tree, head);
  if (!wordsOrClassFit(condition, noun, nameFits)) return false;
  // The European Union is no trade union; its soldiers are soldiers. Asked last: it takes finding out who is meant.
  const named = noun.isName && !condition.classes.has('anyone');
  return !named || condition.classes.has('bloc') || !nameFits('bloc', noun.content);
}

function wordsOrClassFit(condition: NounCondition, noun: NounView, nameFits: NameFits): boolean {
  const { lemmas, modified, classes } = condition;
  for (const title of noun.titles) if (lemmas.has(title)) return true;
  if (lemmas.has(noun.lemma) || lemmas.has(noun.headLemma)) return true;
  const modifiers = modified.get(noun.lemma);
  if (modifiers && noun.modifiers.some((modifier) => modifiers.has(modifier))) return true;
  for (const name of classes) if (nameFits(name, noun.content)) return true;
  return false;
}

function isPreposition(word: string, view: PredicateView): boolean {
  return view.obliques.some((oblique) => oblique.word === word && !isTime(view.tree, oblique.noun));
}
