/** Makes actors of a user's own rows, now that all are read: rows name each other, and actors that are known already. */
import {
  type Actor,
  type Affiliation,
  createTitleReader,
  findKnownActor,
  type Knowledge,
  ownSource,
  type TitleReader,
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
  const tools: JoinTools = {
    rows: await readRows(store),
    book,
    titles: createTitleReader(countries),
    notes: [],
  };
  const joined = [...tools.rows].map(([key, row]) => ({ key, actor: joinRow(row, tools) }));
  const changed = await saveJoined(store, { source: 'actors', joined, book });
  return { actors: joined.length, changed, notes: tools.notes };
}

interface JoinTools {
  readonly rows: ReadonlyMap<string, RowFacts>;
  readonly book: Knowledge['actors'];
  readonly titles: TitleReader;
  /** What could not be joined, for whoever wrote the rows. */
  readonly notes: string[];
}

async function readRows(store: OpenDatabase): Promise<ReadonlyMap<string, RowFacts>> {
  const rows = new Map<string, RowFacts>();
  for await (const portion of readItems<RowFacts>(store, 'actors', 'actor'))
    for (const { key, facts } of portion) rows.set(key, facts);
  return rows;
}

function joinRow(row: RowFacts, tools: JoinTools): Actor {
  return actorOf({
    id: idOf(row, tools),
    name: row.name,
    kind: row.kind,
    country: row.country,
    sectors: row.sectors,
    wikidata: row.wikidata,
    source: ownSource,
    aliases: row.aliases,
    ties: [
      ...row.offices.flatMap((held) => tieOfOffice(held, row, tools) ?? []),
      ...row.partOf.flatMap((id) => tieTo(id, 'part of', { row, tools }) ?? []),
      ...row.memberOf.flatMap((id) => tieTo(id, 'member of', { row, tools }) ?? []),
    ],
  });
}

const idOf = (row: RowFacts, { book }: JoinTools): string =>
  book.find(row.id)?.id ?? findKnownActor(row, book)?.id ?? `own:${row.id}`;

function tieTo(
  id: string,
  relation: Affiliation['relation'],
  { row, tools }: { readonly row: RowFacts; readonly tools: JoinTools },
): Affiliation | undefined {
  const to = findId(id, tools);
  if (to !== undefined) return { to, relation };
  tools.notes.push(`${row.name}: ${relation} "${id}", which is no id of a row or of a known actor`);
  return undefined;
}

function findId(id: string, tools: JoinTools): string | undefined {
  const { rows, book } = tools;
  const row = rows.get(id) ?? rows.get(id.replace(/^own:/, ''));
  return row === undefined ? (book.find(id) ?? book.findByWikidata(id))?.id : idOf(row, tools);
}

function tieOfOffice(
  held: OfficeTerm,
  row: RowFacts,
  { titles, notes }: JoinTools,
): Affiliation | undefined {
  const tie = titles.tieOf(held.title, row.country);
  if (tie !== undefined) return { ...tie, ...daysOf(held) };
  notes.push(`${row.name}: "${held.title}" is no office of a country that is known here`);
  return undefined;
}

const daysOf = ({ from, to }: OfficeTerm): Pick<Affiliation, 'from' | 'to_'> => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to_: to }),
});
