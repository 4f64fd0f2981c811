/**
 * One noun for the people of several: "the Kenyan and Somali presidents", "the ministers of Peru, Chad and Mali", "two
 * guests, Ada Rhys and Karl Lund". Each is read with the words that all share.
 */

import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { caseOf, childrenWith, lemmaOf, uposOf, wordOf } from '../../syntax/tree.ts';
import { isAgentNoun } from '../is-agent-noun.ts';
import type { ReadActor } from '../read-actors.ts';
import { exampleActors } from './example-actors.ts';
import { hyphenatedLands } from './hyphenated-lands.ts';
import { namesakeLands } from './namesake-lands.ts';
import { ownersBefore } from './owners-before.ts';
import { readEach } from './read-each.ts';
import type { Sharing } from './sharing.ts';

/** Empty where the noun means one or no one. */
export function severalActors(head: number, sharing: Sharing): readonly ReadActor[] {
  const { tree } = sharing;
  const lands = hyphenatedLands(head, sharing);
  if (lands.length > 0) return lands;
  if (uposOf(tree, head) !== 'NOUN' && uposOf(tree, head) !== 'PROPN') return [];
  const namesakes = namesakeLands(head, sharing);
  if (namesakes !== undefined) return namesakes;
  const before = ownersBefore(head, sharing);
  if (before.owners.length > 1 && before.named.length > 0) return readEach(head, before, sharing);
  const bodies = bodiesBefore(head, sharing);
  if (bodies.length > 1) return readEach(head, { owners: bodies }, sharing);
  if (!isPlural(tree, head)) return [];
  const members = membersBehind(head, sharing);
  if (members.length > 1) return readEach(head, { owners: members }, sharing);
  const examples = exampleActors(head, sharing);
  if (examples.length > 0) return examples;
  return bearersOf(head, sharing);
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
