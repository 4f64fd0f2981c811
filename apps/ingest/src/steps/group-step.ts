/** Recognises names that only the news knows: another way of writing a stored one leads to it, and is no second actor. */
import {
  type ActorRecord,
  type Connection,
  type DiscoveredActor,
  findDiscoveredLike,
  saveVariant,
} from '@dateline/store';
import type { ReadArticle } from '../record/build-record.ts';
import { isSameBody, isSamePerson } from '../record/same-name.ts';

export async function groupDiscovered(
  { actors }: Pick<ReadArticle, 'actors'>,
  { db }: Connection,
): Promise<void> {
  const unknown = actors.filter(({ discovered, name }) => discovered && name.includes(' '));
  const alike = await findDiscoveredLike(
    db,
    unknown.map(({ key, name }) => ({ key, name })),
  );
  for (const actor of unknown) {
    const same = (alike.get(actor.key) ?? []).filter((other) => isSame(actor, other));
    const [known] = same;
    if (known !== undefined && same.length === 1) await saveVariant(db, actor, known.id);
  }
}

function isSame(actor: ActorRecord, other: DiscoveredActor): boolean {
  if (actor.country !== null && other.country !== null && actor.country !== other.country)
    return false;
  const arePersons = actor.kind === 'PERSON' && other.kind === 'PERSON';
  const areBodies = bodies.has(actor.kind) && bodies.has(other.kind);
  if (arePersons) return isSamePerson(actor.name, other.name);
  return areBodies && isSameBody(actor.name, other.name);
}

const bodies = new Set(['ORGANIZATION', 'MNC', 'NGO', 'GROUP']);
