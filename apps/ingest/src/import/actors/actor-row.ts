/** The columns of a user's own list of actors, and how each is read. */
import type { ActorKind, Sector } from '@dateline/knowledge';

export const actorColumns = {
  name: 'What it is best known as. The only column that must be there.',
  aliases: 'Other names, between semicolons.',
  kind: 'PERSON, GROUP, ORGANIZATION (when left out), IGO, NGO or MNC.',
  country: 'Code (SYR, SY) or name of the state it belongs to.',
  sectors: "PLOVER's sectors, between semicolons: REB; UAF.",
  id: 'A short name of your own by which other rows may call it, or the id of an actor that is known: then names and ties are added to that one.',
  qid: 'Its item in Wikidata.',
  part_of:
    'Ids of what it is part of, between semicolons: ids of other rows or of known actors (NOR.GOV).',
  member_of: 'The same for what it is a member of.',
  offices:
    'Offices with their terms, between semicolons: prime minister 2019-01-01..2021-12-31; mayor 2023..',
} as const;

export type ActorColumn = keyof typeof actorColumns;

export interface OfficeTerm {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
}

export interface RowFacts {
  readonly type: 'actor';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly sectors: readonly Sector[];
  readonly wikidata: string | null;
  readonly partOf: readonly string[];
  readonly memberOf: readonly string[];
  readonly offices: readonly OfficeTerm[];
}
