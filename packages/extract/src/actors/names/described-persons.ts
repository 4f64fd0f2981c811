/**
 * What a story says of someone the book does not know: "Ada Rhys, a Kenyan officer", "the governor of Lima, Ada Rhys". Said
 * once, it holds wherever the story names that person.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import { type Name, wordSet } from '@dateline/language';
import { headOfName } from '../../places/head-of-name.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
} from '../../syntax/tree.ts';
import { OFFICE_VERBS } from '../../syntax/verbs/office-verbs.ts';
import { isSure } from '../is-sure.ts';
import type { ReadActor } from '../read-actors.ts';

export interface Describing {
  readonly tree: Tree;
  readonly names: readonly Name[];
  readonly actorAt: (head: number) => ReadActor | null;
}

/** The actor with what the story says of it; any other comes back as it was. */
export function describedPersons(describing: Describing): (read: ReadActor) => ReadActor {
  let known: ReadonlyMap<string, ResolvedActor> | undefined;
  return (read) => {
    if (!isUnknownPerson(read.actor)) return read;
    known ??= descriptions(describing);
    const description = known.get(read.actor.id);
    return description === undefined
      ? read
      : { ...read, actor: withDescription(read.actor, description) };
  };
}

const isUnknownPerson = ({ how, kind }: ResolvedActor): boolean =>
  how === 'discovered' && kind === 'PERSON';

/** By the id of the person described; the first that says whose someone is. */
function descriptions({ tree, names, actorAt }: Describing): ReadonlyMap<string, ResolvedActor> {
  const known = new Map<string, ResolvedActor>();
  for (const name of names) {
    if (name.type !== 'PER') continue;
    const head = headOfName(name, tree);
    const person = actorAt(head)?.actor;
    if (person === undefined || !isUnknownPerson(person)) continue;
    for (const noun of nounsBeside(tree, head)) {
      const noted = actorAt(noun)?.actor;
      if (noted !== undefined && tellsMore(noted, known.get(person.id)))
        known.set(person.id, noted);
    }
  }
  return known;
}

function tellsMore(noted: ResolvedActor, before: ResolvedActor | undefined): boolean {
  if (noted.how === 'discovered' || (noted.kind === 'PERSON' && noted.how === 'book')) return false;
  if (isGuess(noted)) return false;
  if (before === undefined) return noted.country !== null || noted.sectors.length > 0;
  return before.country === null && noted.country !== null;
}

/** Whose police and soldiers are, a story seldom has to say; "vice president of the Institute" may be of anywhere. */
const isGuess = (actor: ResolvedActor): boolean =>
  actor.country !== null && !isSure(actor) && !/^(?:MIL|COP)$/.test(actor.sectors[0] ?? '');

/** Nouns that stand for the same one as the name; "the mayor of Lima, Ada Rhys" may hang on Lima. */
function nounsBeside(tree: Tree, head: number): readonly number[] {
  const first = firstConjunct(tree, head);
  const isBeside = /^(?:appos|flat|nmod:desc)$/.test(relationOf(tree, first));
  const above = isBeside ? headOf(tree, first) : -1;
  const tells = (noun: number): boolean =>
    uposOf(tree, noun) === 'NOUN' && !KEPT.has(lemmaOf(tree, noun));
  // "trade ministers Ada Rhys and Karl Lund" are each a minister.
  if (above >= 0 && isPlural(tree, above)) return [above].filter(tells);
  const isWhose = above >= 0 && relationOf(tree, above) === 'nmod' && caseOf(tree, above) === 'of';
  const outside = above < 0 ? [] : [above, ...(isWhose ? [headOf(tree, above)] : [])];
  return [
    ...childrenWith(tree, head, 'appos', 'nmod:desc'),
    ...officesOf(tree, head),
    ...(first === head ? outside : []),
  ].filter((noun) => tells(noun) && !isPlural(tree, noun));
}

/** "appointed Ada Rhys/obj minister/xcomp": the office that someone is called to. */
function officesOf(tree: Tree, head: number): readonly number[] {
  const verb = headOf(tree, head);
  if (relationOf(tree, head) !== 'obj' || !OFFICE_VERBS.has(lemmaOf(tree, verb))) return [];
  return childrenWith(tree, verb, 'xcomp');
}

/** Those whom a house keeps or sees are not of it: "a patient at the army hospital". */
const KEPT = wordSet('patient inmate guest visitor customer passenger prisoner');

/** What the name's own phrase says of someone stands: "General Ada Rhys" is of the army. */
function withDescription(person: ResolvedActor, noted: ResolvedActor): ResolvedActor {
  const sectors = person.sectors.length > 0 ? person.sectors : noted.sectors;
  const isLess = noted.country === null || !isSure(noted);
  const { country, ancestors } = person.country !== null && isLess ? person : noted;
  return { ...person, country, ancestors, sectors };
}
