/** "Ada Rhys met Karl Lund in Oslo. They …": where nothing before is in the plural, the two persons of the last sentence's clause. */

import { objectsOf } from '../../../syntax/arguments/objects-of.ts';
import { obliquesOf } from '../../../syntax/arguments/obliques-of.ts';
import { subjectsOf } from '../../../syntax/arguments/subjects-of.ts';
import { relationOf, type Tree } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';

export function personsInOneClause(
  head: number,
  { tree, actorAt }: { readonly tree: Tree; readonly actorAt: (head: number) => ReadActor | null },
): readonly ReadActor[] {
  const before = tree.document.sentences[(tree.sentenceOf[head] as number) - 1];
  if (before === undefined) return [];
  for (let verb = before.first; verb < before.last; verb++) {
    if (relationOf(tree, verb) !== 'root') continue;
    const subjects = subjectsOf(tree, verb);
    const others = [
      ...objectsOf(tree, verb),
      ...obliquesOf(tree, verb).flatMap(({ word, noun }) => (word === 'with' ? [noun] : [])),
    ];
    const [one, other] = [subjects, others].map((side) => personsAmong(side, actorAt));
    if (one?.length === 1 && other?.length === 1) return [...one, ...other];
  }
  return [];
}

function personsAmong(
  heads: readonly number[],
  actorAt: (head: number) => ReadActor | null,
): readonly ReadActor[] {
  return heads
    .flatMap((head) => actorAt(head) ?? [])
    .filter(({ actor }) => actor.kind === 'PERSON');
}
