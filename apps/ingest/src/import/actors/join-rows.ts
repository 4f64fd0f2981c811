/** Makes actors of a user's own rows, now that all are read: rows name each other, and actors that are known already. */
import {
  type Actor,
  type Affiliation,
  createTitleReader,
  findKnownActor,
  type Knowledge,
  ownSource,
} from '@dateline/knowledge';
import { type OpenDatabase, readItems } from '@dateline/store';
import { actorOf } from '../actor-of.ts';
import type { JoinSummary } from '../join-summary.ts';
import { saveJoined } from '../save-joined.ts';
import type { OfficeTerm, RowFacts } from './actor-row.ts';

export async function joinRows(
  store: OpenDatabase,
  { actors: book, countries }: Pick<Knowledge, 'actors' | 'countries'>,
): Promise<JoinSummary> {
  const rows = new Map<string, RowFacts>();
  for await (const portion of readItems<RowFacts>(store, 'actors', 'actor'))
    for (const { key, facts } of portion) rows.set(key, facts);
  const titles = createTitleReader(countries);
  const notes: string[] = [];
  const idOf = (row: RowFacts): string =>
    book.find(row.id)?.id ?? findKnownActor(row, book)?.id ?? `own:${row.id}`;
  const find = (id: string): string | undefined => {
    const row = rows.get(id) ?? rows.get(id.replace(/^own:/, ''));
    return row === undefined ? (book.find(id) ?? book.findByWikidata(id))?.id : idOf(row);
  };
  const tiesOf = (row: RowFacts, ids: readonly string[], relation: Affiliation['relation']) =>
    ids.flatMap((id): Affiliation[] => {
      const to = find(id);
      if (to === undefined)
        notes.push(`${row.name}: ${relation} "${id}", which is no id of a row or of a known actor`);
      return to === undefined ? [] : [{ to, relation }];
    });
  const officesOf = (row: RowFacts) =>
    row.offices.flatMap((held): Affiliation[] => {
      const tie = titles.tieOf(held.title, row.country);
      if (tie === undefined)
        notes.push(`${row.name}: "${held.title}" is no office of a country that is known here`);
      return tie === undefined ? [] : [{ ...tie, ...daysOf(held) }];
    });
  const joined = [...rows].map(([key, row]): { key: string; actor: Actor } => ({
    key,
    actor: actorOf({
      id: idOf(row),
      name: row.name,
      kind: row.kind,
      country: row.country,
      sectors: row.sectors,
      wikidata: row.wikidata,
      source: ownSource,
      aliases: row.aliases,
      ties: [
        ...officesOf(row),
        ...tiesOf(row, row.partOf, 'part of'),
        ...tiesOf(row, row.memberOf, 'member of'),
      ],
    }),
  }));
  const changed = await saveJoined(store, { source: 'actors', joined, book });
  return { actors: joined.length, changed, notes };
}

const daysOf = ({ from, to }: OfficeTerm): Pick<Affiliation, 'from' | 'to_'> => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to_: to }),
});
