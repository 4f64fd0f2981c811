/**
 * "the Kestrel Front, a rebel group that attacked the port", "the group, the Kestrel Front", "Chancellor/head Jana/flat Roth":
 * the noun beside a name is its bearer.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../syntax/tree.ts';
import { isSure } from '../is-sure.ts';
import type { ReadActor } from '../read-actors.ts';

export interface Naming {
  readonly tree: Tree;
  nameAt(token: number): Name | undefined;
}

export function apposedActor(
  naming: Naming,
  own: ReadActor | null,
  actorAt: (head: number) => ReadActor | null,
): ReadActor | null {
  if (own === null || (own.actor.how === 'book' && own.actor.kind !== 'PERSON')) return null;
  const named = nameBeside(own, naming);
  const bearer = named === undefined ? null : actorAt(named)?.actor;
  if (bearer?.how === 'discovered' && bearer.kind === 'PERSON')
    return { ...own, actor: asDescribed(bearer, own.actor) };
  if (bearer?.how !== 'book') return null;
  // "hosted the contender Ada Rhys/appos in Peru": where that was says nothing of her.
  const isPlaced =
    named !== undefined &&
    childrenWith(naming.tree, own.phrase.head, 'nmod').some((place) => place > named);
  const isOther =
    !isPlaced &&
    own.actor.country !== null &&
    own.actor.country !== bearer.country &&
    !own.actor.ancestors.some((id) => bearer.ancestors.includes(id));
  // A Somali president is no namesake from Pakistan.
  return isOther && isSure(own.actor) ? null : { ...own, actor: bearer };
}

/** Of someone new what the noun says is known, too: "the Scottish nurse, Ada Rhys". */
function asDescribed(
  person: ResolvedActor,
  { country, sectors, ancestors }: ResolvedActor,
): ResolvedActor {
  if (person.country !== null) return person;
  return {
    ...person,
    country,
    ancestors,
    sectors: person.sectors.length > 0 ? person.sectors : sectors,
  };
}

/** Those of whom one is told, or -1. */
function oneOf(head: number, tree: Tree): number {
  if (wordOf(tree, head) !== 'one') return -1;
  return childrenWith(tree, head, 'nmod').find((noun) => caseOf(tree, noun) === 'of') ?? -1;
}

function nameBeside(
  { phrase: { head }, actor }: ReadActor,
  { tree, nameAt }: Naming,
): number | undefined {
  const own = nameAt(head)?.type;
  if (own === 'PER') return undefined;
  const counted = oneOf(head, tree);
  // "one of his allies, Justice Secretary Ada Rhys"
  if (counted >= 0)
    return childrenWith(tree, counted, 'appos').find((n) => nameAt(n)?.type === 'PER');
  // "the US Secretary of State, James Baker": the name of an office, and who holds it.
  const isTitle = own === undefined || actor.kind === 'PERSON';
  const titled = childrenWith(tree, head, 'flat', 'appos').find(
    (child) => isTitle && nameAt(child)?.type === 'PER',
  );
  if (isPlural(tree, head)) return undefined;
  if (titled !== undefined) return titled;
  if (uposOf(tree, head) !== 'NOUN') return undefined;
  return [
    ...(relationOf(tree, head) === 'appos' ? [headOf(tree, head)] : []),
    ...childrenWith(tree, head, 'appos'),
  ].find((other) => uposOf(tree, other) === 'PROPN');
}
