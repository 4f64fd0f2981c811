/** Which actor of the book an imported one is: by its item in Wikidata, else by its full name where kind and country agree. */
import type { Actor } from '../actors/actor.ts';
import type { ActorBook } from '../actors/actor-book.ts';
import { surnameOf } from '../actors/surname.ts';
import { normaliseName } from '../names/normalise-name.ts';

export function findKnownActor(
  imported: Pick<Actor, 'name' | 'kind' | 'country' | 'wikidata'>,
  book: ActorBook,
): Actor | undefined {
  const { name, wikidata } = imported;
  const item = wikidata === null ? undefined : book.findByWikidata(wikidata);
  if (item !== undefined) return item;
  const alike = book.findByName(name).filter((actor) => isAlike(actor, imported));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Companies, parties and ministries are all organisations to somebody; a person is a person. */
function isAlike(
  actor: Actor,
  { name, kind, country, wikidata }: Pick<Actor, 'name' | 'kind' | 'country' | 'wikidata'>,
): boolean {
  const isBySurname =
    actor.kind === 'PERSON' &&
    normaliseName(surnameOf(actor) ?? '') === normaliseName(name) &&
    normaliseName(actor.name) !== normaliseName(name);
  return (
    !isBySurname &&
    (actor.kind === 'PERSON') === (kind === 'PERSON') &&
    actor.country === country &&
    (actor.wikidata === null || wikidata === null)
  );
}
