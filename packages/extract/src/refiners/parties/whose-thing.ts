/** What cannot act itself may belong to someone who can: "the Maltese government's handling", "a rebel base". */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import { wholePhrase } from '../../actors/whole-phrase.ts';
import { asksForKind } from '../../lexicon/asks-for-kind.ts';
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

export function whoseThing(head: number, draft: Draft, reading: Reading): readonly ReadActor[] {
  const { actors, tree } = reading;
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
