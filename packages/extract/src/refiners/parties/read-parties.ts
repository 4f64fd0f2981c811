/** Turns heads of noun phrases into parties: who can act, or whose it is that cannot, each once. */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import { wholePhrase } from '../../actors/whole-phrase.ts';
import { asksForNoun } from '../../lexicon/asks-for-noun.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  isCapitalised,
  lemmaOf,
  type Tree,
  uposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isNamedBehind } from './is-named-behind.ts';
import { shareWords } from './share-words.ts';

export function readParties(heads: readonly number[], draft: Draft, reading: Reading): ReadActor[] {
  const found: ReadActor[] = [];
  for (const head of heads) {
    if (isNamedBehind(head, reading.actors)) continue;
    const before = [...found];
    for (const read of readOne(head, draft, reading))
      if (
        !before.some((other) => shareWords(other, read)) &&
        !found.some((other) => isOne(other, read))
      )
        found.push(read);
  }
  return found;
}

/** "the PKK, or Kurdistan Workers' Party", "police and riot police. They": told twice. */
function isOne(
  { actor, phrase }: ReadActor,
  { actor: other, phrase: { head } }: ReadActor,
): boolean {
  if (actor.id !== other.id) return false;
  if (phrase.head === head || actor.kind === 'PERSON') return true;
  return actor.how === 'book' && other.how === 'book';
}

/** What cannot act itself may belong to someone who can: "the Maltese government's handling". */
function readOne(head: number, draft: Draft, reading: Reading): readonly ReadActor[] {
  const { actors, tree } = reading;
  const isOnlyMeans = isMeans(head, draft, reading);
  // whoever waves Russian flags does nothing to Russia
  if (isOnlyMeans && draft.coding.type === 'PROTEST') return [];
  const own = isOnlyMeans ? [] : actors.actorsAt(head);
  if (own.length > 0) return own;
  const owners = ownersOf(tree, head, joiningTo(draft, tree)).flatMap((owner) =>
    actors.actorsAt(owner),
  );
  if (owners.length > 0) return owners;
  const force = forceBefore(head, reading);
  if (force) return [force];
  const origin = originsOf(tree, head).find((word) => {
    const read = actors.actorAt(word);
    return read !== null && tellsWhose(read, { head, draft, reading });
  });
  const { phrase, text } = wholePhrase(tree, head);
  return origin === undefined
    ? []
    : actors.actorsAt(origin).map((read) => ({ ...read, phrase, text }));
}

/** A word before a thing: "Chadian exports", "a rebel base". */
function tellsWhose(
  { actor, phrase: { head: word } }: ReadActor,
  {
    head,
    draft,
    reading: { tree },
  }: { readonly head: number; readonly draft: Draft; readonly reading: Reading },
): boolean {
  return (
    (isCapitalised(tree, word) || uposOf(tree, word) === 'NOUN') &&
    (actor.country !== null ||
      actor.how === 'book' ||
      (isOnASide(actor) && !asksForKind(draft.meaning.entry, lemmaOf(tree, head))))
  );
}

/** "Iranian military bases", "the Chadian government's troops": the words before the thing are themselves those whose it is. */
function forceBefore(
  head: number,
  { tree, actors, knowledge, published }: Reading,
): ReadActor | null {
  const origins = originsOf(tree, head);
  const [first, last] = [origins[0], origins.at(-1)];
  if (first === undefined || last === undefined || first === last || actors.nameAt(last))
    return null;
  const { text, starts, ends } = tree.document;
  const actor = knowledge.resolveActor({
    phrase: text.slice(starts[first], ends[last]),
    head: lemmaOf(tree, last),
    ...(published === undefined ? {} : { date: published.slice(0, 10) }),
    cautious: true,
  });
  const isForce = actor && actor.how !== 'discovered' && actor.country !== null && isOnASide(actor);
  return isForce ? { ...wholePhrase(tree, head), actor, resolvedBy: 'phrase' } : null;
}

/** "rebel positions", "a government base": whoever's they are takes part as such. */
const isOnASide = ({ sectors }: ReadActor['actor']): boolean =>
  sectors.some((sector) => SIDES.has(sector));

const SIDES = new Set(['GOV', 'MIL', 'REB', 'UAF', 'PRM', 'COP', 'OPP']);

/** "mounted military operations", "lifted sanctions on Iran": the thing that a pattern asks for is the deed, no party to it. */
function isMeans(head: number, { meaning }: Draft, { tree, actors, lexicon }: Reading): boolean {
  if (actors.nameAt(head) || uposOf(tree, head) !== 'NOUN') return false;
  const lemma = lemmaOf(tree, head);
  if (lexicon.classOf('agent').has(lemmaOf(tree, contentHead(tree, head)))) return false;
  return asksForNoun(meaning.entry, lemma) || asksForKind(meaning.entry, lemma);
}

/** "fired artillery rounds": the word before the thing says of what kind it is, and the pattern asks for that. */
function asksForKind({ parts }: Entry, lemma: string): boolean {
  return parts.some(({ noun }) => noun?.modified.has(lemma) ?? false);
}

const OWNING = wordSet('of by against on from between');
const DOING: ReadonlySet<string> = new Set(['by', 'from']);

/** What is repelled is of those who attack: "repelled an assault on its base by rebels". */
const joiningTo = ({ meaning: { base } }: Draft, tree: Tree): ReadonlySet<string> =>
  REPELLING.has(lemmaOf(tree, base)) ? DOING : OWNING;

const REPELLING = wordSet('repel repulse foil thwart rebuff');

function ownersOf(tree: Tree, head: number, joining: ReadonlySet<string>): readonly number[] {
  const left = childrenWith(tree, head, 'nmod:poss');
  if (left.length > 0) return left;
  return childrenWith(tree, head, 'nmod')
    .filter((child) => joining.has(caseOf(tree, child)) && !isGoods(tree, child))
    .flatMap((child) => [child, ...childrenWith(tree, child, 'conj')]);
}

/** "the delivery of helicopters": what is given does not tell to whom. */
const isGoods = (tree: Tree, noun: number): boolean =>
  caseOf(tree, noun) === 'of' && GIVING.has(lemmaOf(tree, headOf(tree, noun)));

const GIVING = wordSet('delivery shipment export sale supply transfer provision consignment');

function originsOf(tree: Tree, head: number): number[] {
  return childrenWith(tree, head, 'compound', 'amod').filter((child) => child < head);
}
