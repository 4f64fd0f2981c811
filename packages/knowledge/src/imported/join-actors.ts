/** What an import adds to an actor of the book: names, an item of Wikidata, and offices the book does not know. The book's own stay. */
import type { Actor, Affiliation } from '../actors/actor.ts';
import { normaliseName } from '../names/normalise-name.ts';
import type { ActorsPack } from './actors-pack.ts';

export function joinActors(book: readonly Actor[], imported: ActorsPack): Actor[] {
  const added = new Map([...imported.known()].map((actor) => [actor.id, actor]));
  return book.map((actor) => {
    const more = added.get(actor.id);
    return more === undefined ? actor : joinActor(actor, more);
  });
}

export function joinActor(actor: Actor, added: Actor): Actor {
  const names = new Set([actor.name, ...actor.aliases.map(({ text }) => text)].map(normaliseName));
  return {
    ...actor,
    wikidata: actor.wikidata ?? added.wikidata,
    aliases: [
      ...actor.aliases,
      ...[{ text: added.name }, ...added.aliases].filter(
        ({ text }) => !names.has(normaliseName(text)),
      ),
    ],
    affiliations: [
      ...actor.affiliations,
      ...added.affiliations.filter((tie) => !actor.affiliations.some((own) => isSame(own, tie))),
    ],
  };
}

/** The same office counts as the same tie, whatever the days: two sources seldom agree on them. */
const isSame = (own: Affiliation, other: Affiliation): boolean =>
  own.to === other.to && own.relation === other.relation && own.office === other.office;
