/**
 * One noun for the people of several: "the Kenyan and Somali presidents", "the ministers of Peru, Chad and Mali", "two
 * guests, Ada Rhys and Karl Lund". Each is read with the words that all share.
 */

import { conjunctsOf } from '../syntax/conjuncts-of.ts';
import { isPlural } from '../syntax/is-plural.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  isCapitalised,
  lemmaOf,
  relationOf,
  uposOf,
  wordOf,
} from '../syntax/tree.ts';
import { exampleActors } from './example-actors.ts';
import { isAgentNoun } from './is-agent-noun.ts';
import type { ReadActor } from './read-actors.ts';
import { readEach } from './read-each.ts';
import type { Sharing } from './sharing.ts';
import { wholePhrase } from './whole-phrase.ts';

/** Empty where the noun means one or no one. */
export function severalActors(head: number, sharing: Sharing): readonly ReadActor[] {
  const { tree } = sharing;
  if (uposOf(tree, head) !== 'NOUN' && uposOf(tree, head) !== 'PROPN') return [];
  const halves = HALVES.get(wordOf(tree, head));
  if (halves !== undefined) return readHalves(head, halves, sharing);
  const owners = ownersBefore(head, sharing);
  const named = owners.filter((owner) => !OTHERS.has(wordOf(tree, owner)));
  if (owners.length > 1 && named.length > 0) return readEach(head, { owners, named }, sharing);
  const bodies = bodiesBefore(head, sharing);
  if (bodies.length > 1) return readEach(head, { owners: bodies }, sharing);
  if (!isPlural(tree, head)) return [];
  const members = membersBehind(head, sharing);
  if (members.length > 1) return readEach(head, { owners: members }, sharing);
  const examples = exampleActors(head, sharing);
  if (examples.length > 0) return examples;
  return bearersOf(head, sharing);
}

/** Lands that share a name. */
const HALVES: ReadonlyMap<string, readonly string[]> = new Map([
  // cspell:disable-next-line
  ['koreas', ['North Korea', 'South Korea']],
  // cspell:disable-next-line
  ['sudans', ['Sudan', 'South Sudan']],
  ['congos', ['Democratic Republic of the Congo', 'Republic of the Congo']],
]);

function readHalves(
  head: number,
  halves: readonly string[],
  { tree, knowledge }: Sharing,
): readonly ReadActor[] {
  const words = wholePhrase(tree, head);
  return halves
    .flatMap((name) => knowledge.resolveActor({ phrase: name }) ?? [])
    .map((actor) => ({ ...words, actor, resolvedBy: 'phrase' }));
}

/** "Kenyan and Somali", "government and rebel", but not "political and military": words that say whose. */
function ownersBefore(head: number, { tree, agents }: Sharing): number[] {
  const first = childrenWith(tree, head, 'amod', 'compound', 'nmod:poss', 'nmod:desc').find(
    (child) => child < head && childrenWith(tree, child, 'conj').length > 0,
  );
  if (first === undefined) return [];
  const chain = [...listedBefore(first, head, tree), ...chainFrom(first, tree)];
  // "U.S. and South/conj Korean/conj forces": two words of one name.
  const owners = chain.filter((owner) => !chain.includes(owner + 1));
  const areOwners = owners.every(
    (owner) =>
      owner < head &&
      (isCapitalised(tree, owner) ||
        OTHERS.has(wordOf(tree, owner)) ||
        (uposOf(tree, owner) === 'NOUN' && isAgentNoun(lemmaOf(tree, owner), agents))),
  );
  return areOwners ? owners : [];
}

/** "The French/amod, Peruvian/amod and Kenyan/conj navies": those that only a comma parts from the first of the chain. */
function listedBefore(first: number, head: number, tree: Sharing['tree']): number[] {
  const listed: number[] = [];
  for (let owner = first - 2; headOf(tree, owner) === head; owner -= 2) {
    if (wordOf(tree, owner + 1) !== ',' || relationOf(tree, owner) !== relationOf(tree, first))
      break;
    listed.unshift(owner);
  }
  return listed;
}

/** "police/compound and army/compound troops": two bodies, which the tree need not have joined. */
function bodiesBefore(head: number, { tree, agents }: Sharing): number[] {
  const bodies = childrenWith(tree, head, 'compound').filter(
    (child) => child < head && isAgentNoun(lemmaOf(tree, child), agents),
  );
  const [first, second] = bodies;
  if (first === undefined || second === undefined || bodies.length > 2) return [];
  return wordOf(tree, second - 1) === 'and' && first < second - 1 ? bodies : [];
}

/** "Syrian and allied forces": someone else's, the text does not say whose. */
const OTHERS = new Set(['allied', 'foreign', 'other', 'international', 'coalition']);

/** The tree may hang the third word on the second. */
function chainFrom(word: number, tree: Sharing['tree']): number[] {
  return [word, ...childrenWith(tree, word, 'conj').flatMap((next) => chainFrom(next, tree))];
}

/** "ministers of Iran, Russia and Turkey": a name that the tree hung on the ministers goes with the first. */
function membersBehind(head: number, { tree, nameAt }: Sharing): number[] {
  const first = childrenWith(tree, head, 'nmod').find((child) => OF.has(caseOf(tree, child)));
  if (first === undefined || nameAt(first)?.type !== 'LOC') return [];
  const stray = childrenWith(tree, head, 'appos').filter((child) => nameAt(child)?.type === 'LOC');
  return [first, ...stray].flatMap((member) => conjunctsOf(tree, member));
}

const OF = new Set(['of', 'from']);

/** "The two leaders, Ada Rhys and Karl Lund": the names beside the noun. */
function bearersOf(head: number, { tree, nameAt, actorAt }: Sharing): readonly ReadActor[] {
  if (uposOf(tree, head) !== 'NOUN') return [];
  const isNamed = (child: number): boolean => nameAt(child) !== undefined;
  const names = childrenWith(tree, head, 'appos').filter(isNamed);
  // "two guests, Ada Rhys and Karl Lund/conj": the tree may join the second name to the guests.
  const strays = names.length === 1 ? childrenWith(tree, head, 'conj').filter(isNamed) : [];
  const bearers = [...names, ...strays].flatMap((name) => conjunctsOf(tree, name));
  const found = bearers.flatMap((bearer) => actorAt(bearer) ?? []);
  return found.length > 1 && found.length === bearers.length ? found : [];
}
