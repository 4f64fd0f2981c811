/** A row of a user's own list of actors. Everything that is wrong with it is told at once. */
import {
  type ActorKind,
  type CountryBook,
  firstDay,
  isSector,
  lastDay,
  slugOf,
} from '@dateline/knowledge';
import { LineFault } from '../importer.ts';
import type { ActorColumn, OfficeTerm, RowFacts } from './actor-row.ts';

export type Row = Readonly<Partial<Record<ActorColumn, string>>>;

const kinds: readonly ActorKind[] = ['PERSON', 'GROUP', 'ORGANIZATION', 'IGO', 'NGO', 'MNC'];

export function parseRow(row: Row, countries: CountryBook): RowFacts {
  const problems: string[] = [];
  const cell = (column: ActorColumn): string => (row[column] ?? '').trim();
  const name = cell('name');
  const kind = cell('kind').toUpperCase() || 'ORGANIZATION';
  const country = cell('country') === '' ? undefined : countries.find(cell('country'));
  const sectors = listOf(cell('sectors')).map((sector) => sector.toUpperCase());
  if (name === '') problems.push('has no name');
  if (!isKind(kind)) problems.push(`has the kind "${kind}"; there are ${kinds.join(', ')}`);
  if (cell('country') !== '' && country === undefined)
    problems.push(`is of the unknown country "${cell('country')}"`);
  for (const sector of sectors)
    if (!isSector(sector)) problems.push(`has the unknown sector "${sector}"`);
  if (cell('qid') !== '' && !/^Q\d+$/.test(cell('qid')))
    problems.push(`has the Wikidata item "${cell('qid')}", which is none`);
  const offices = listOf(cell('offices')).map((text) => termOf(text, problems));
  if (problems.length > 0) throw new LineFault(problems.join('; '));
  return {
    type: 'actor',
    id: cell('id') === '' ? slugOf(name) : cell('id'),
    name,
    aliases: listOf(cell('aliases')),
    kind: kind as ActorKind,
    country: country?.alpha3 ?? null,
    sectors: sectors.filter(isSector),
    wikidata: cell('qid') === '' ? null : cell('qid'),
    partOf: listOf(cell('part_of')),
    memberOf: listOf(cell('member_of')),
    offices,
  };
}

const isKind = (text: string): text is ActorKind => (kinds as readonly string[]).includes(text);

const listOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const term = /^(.*?)(?:\s+(\d{4}(?:-\d{2}){0,2})?\.\.(\d{4}(?:-\d{2}){0,2})?)?$/;

function termOf(text: string, problems: string[]): OfficeTerm {
  const [, title = text, from, to] = term.exec(text) ?? [];
  if (title.includes('..'))
    problems.push(`has the term "${text}"; write it as mayor 2019..2021-06`);
  return {
    title,
    ...(from === undefined ? {} : { from: firstDay(from) }),
    ...(to === undefined ? {} : { to: lastDay(to) }),
  };
}
