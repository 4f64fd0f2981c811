/**
 * What a region of the news consists of: the Middle East of its states, the Donbas of two provinces. The hierarchy of places is a tree and
 * knows one region above each country; whoever asks for another is asking for its members. Laid out on the first question: reading
 * articles never asks.
 */
import type { CountryBook } from '../countries/country-book.ts';
import { cellOf, invalidEntry, readTextTable, type TableRow } from '../tables/text-table.ts';
import type { Gazetteer } from './gazetteer.ts';

export interface RegionSources {
  readonly countries: CountryBook;
  readonly places: Gazetteer;
}

export interface RegionMembers {
  /** Ids of all that makes up a region besides itself and what lies in it, regions of regions included; none for most places. */
  membersOf(id: string): readonly string[];
  /** Ids of the regions that have it among their members. What lies around it may be a member of others. */
  regionsOf(id: string): readonly string[];
}

type Lists = ReadonlyMap<string, readonly string[]>;

export function createRegionMembers(sources: RegionSources): RegionMembers {
  let laidOut: { readonly members: Lists; readonly regions: Lists } | undefined;
  const lists = () => (laidOut ??= layOut(sources));
  return {
    membersOf: (id) => lists().members.get(id) ?? [],
    regionsOf: (id) => lists().regions.get(id) ?? [],
  };
}

function layOut(sources: RegionSources): { readonly members: Lists; readonly regions: Lists } {
  const written = readMembers(sources);
  const members = new Map(
    [...written.keys()].map((id) => [id, [...gather(id, written, new Set([id]))].slice(1)]),
  );
  const regions = new Map<string, string[]>();
  for (const [region, all] of members)
    for (const member of all) regions.set(member, [...(regions.get(member) ?? []), region]);
  return { members, regions };
}

function gather(id: string, members: Lists, found: Set<string>): Set<string> {
  for (const member of members.get(id) ?? []) {
    if (found.has(member)) continue;
    found.add(member);
    gather(member, members, found);
  }
  return found;
}

function readMembers(sources: RegionSources): Lists {
  const rows = readTextTable('data/places/region-members.txt');
  return new Map(rows.map((row) => [regionOf(row, sources), membersOf(row, sources)]));
}

function regionOf(row: TableRow, { places }: RegionSources): string {
  const id = cellOf(row, 0, 'id');
  const name = cellOf(row, 1, 'name');
  if (places.find(id)?.name === name) return id;
  throw invalidEntry(row.where, `calls ${id} "${name}", which it is not`, 'See regions.txt');
}

function membersOf(row: TableRow, { countries, places }: RegionSources): string[] {
  return cellOf(row, 2, 'members')
    .split(/\s+/)
    .map((member) => {
      const id = countries.find(member)?.place ?? places.find(member)?.id;
      if (id !== undefined) return id;
      throw invalidEntry(row.where, `names the unknown member "${member}"`, 'See regions.txt');
    });
}
