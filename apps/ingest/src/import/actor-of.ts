/** Puts an imported actor together: family name first among the aliases, its state among its ties, and its code. */
import type { Actor, Affiliation, Sector } from '@dateline/knowledge';

export interface ActorParts
  extends Pick<Actor, 'id' | 'name' | 'kind' | 'country' | 'sectors' | 'wikidata' | 'source'> {
  readonly aliases: readonly string[];
  readonly ties: readonly Affiliation[];
}

export function actorOf({ aliases, ties, ...facts }: ActorParts): Actor {
  const { kind, name, country, sectors } = facts;
  const surname = kind === 'PERSON' ? [name.split(' ').at(-1) ?? name] : [];
  const others = aliases.filter((alias) => alias !== name && !surname.includes(alias));
  const isPlaced = country === null || ties.some(({ relation }) => relation === 'part of');
  return {
    ...facts,
    code: country === null ? null : `${country}${currentSector(ties) ?? sectors[0] ?? ''}`,
    aliases: [...surname, ...others].map((text) => ({ text })),
    affiliations: isPlaced ? ties : [...ties, { to: country, relation: 'part of' }],
  };
}

const currentSector = (ties: readonly Affiliation[]): Sector | undefined =>
  ties.findLast(({ sector, to_ }) => sector !== undefined && to_ === undefined)?.sector;
