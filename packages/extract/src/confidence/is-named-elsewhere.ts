/**
 * Does another sentence name a party, or what it is a part of? Those an article is about are told of again; who is taken for
 * another is not.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import type { ActorReader, ReadActor } from '../actors/read-actors.ts';

export function isNamedElsewhere(
  parties: readonly ReadActor[],
  { sentence, actors }: { readonly sentence: number; readonly actors: ActorReader },
): boolean {
  if (parties.length === 0) return false;
  return namedIn(actors).some(
    ({ named, first, last }) =>
      (first !== sentence || last !== sentence) &&
      parties.some(({ actor }) => areKin(actor, named)),
  );
}

/** Someone named, with the first and the last sentence that does. */
interface Named {
  readonly named: ResolvedActor;
  readonly first: number;
  last: number;
}

const NAMED = new WeakMap<ActorReader, readonly Named[]>();

function namedIn(actors: ActorReader): readonly Named[] {
  let known = NAMED.get(actors);
  if (known === undefined) {
    known = readNamed(actors);
    NAMED.set(actors, known);
  }
  return known;
}

function readNamed({ names, tree, namedActor }: ActorReader): Named[] {
  const found = new Map<string, Named>();
  for (const name of [...names].sort((a, b) => a.first - b.first)) {
    const named = namedActor(name);
    if (named === null) continue;
    const sentence = tree.sentenceOf[name.first] as number;
    const before = found.get(named.id);
    if (before) before.last = sentence;
    else found.set(named.id, { named, first: sentence, last: sentence });
  }
  return [...found.values()];
}

function areKin(one: ResolvedActor, other: ResolvedActor): boolean {
  return (
    one.id === other.id || one.ancestors.includes(other.id) || other.ancestors.includes(one.id)
  );
}
