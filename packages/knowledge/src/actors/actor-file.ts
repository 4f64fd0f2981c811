/**
 * Reads the book of actors from its text files. A file is a list of lines under headers that hold until
 * the next header of their kind:
 *
 *     @kind PERSON
 *     @country RUS
 *     putin = Vladimir Putin; Vladimir Vladimirovich Putin : president 2012-05-07.., Q7747
 *
 * The grammar is written down in data/README.md.
 */
import type { Alpha3 } from '../alpha3.ts';
import { isSector, type Sector } from '../codebook/sector.ts';
import { invalidEntry } from '../text-table.ts';
import type { Actor, ActorKind, Affiliation, Alias, Relation } from './actor.ts';
import type { Office } from './office.ts';
import { splitSurname } from './split-surname.ts';

interface Header {
  kind: ActorKind;
  country: Alpha3 | null;
  sectors: readonly Sector[];
}

interface Facts {
  readonly sectors: Sector[];
  readonly ties: Affiliation[];
  country: Alpha3 | null;
  wikidata: string | null;
}

const kinds = [
  'COUNTRY',
  'IGO',
  'NGO',
  'MNC',
  'ORGANIZATION',
  'GROUP',
  'PERSON',
  'UNKNOWN',
] as const;

export function parseActorFile(
  text: string,
  path: string,
  offices: ReadonlyMap<string, Office>,
): Actor[] {
  const header: Header = { kind: 'ORGANIZATION', country: null, sectors: [] };
  const actors: Actor[] = [];
  text.split('\n').forEach((line, index) => {
    const where = `${path}:${index + 1}`;
    if (line === '' || line.startsWith('#')) return;
    if (line.startsWith('@')) applyHeader(header, line, where);
    else actors.push(actorOf(line, header, { where, path, offices }));
  });
  return actors;
}

function applyHeader(header: Header, line: string, where: string): void {
  const [key = '', ...values] = line.slice(1).split(' ');
  const [value = ''] = values;
  if (key === 'kind' && isKind(value)) header.kind = value;
  else if (key === 'country') header.country = value === '-' ? null : value;
  else if (key === 'sector' && values.every((sector) => sector === '-' || isSector(sector)))
    header.sectors = values.filter(isSector);
  else
    throw invalidEntry(
      where,
      `has the header "${line}" that means nothing`,
      'Use @kind, @country or @sector with a known value',
    );
}

const isKind = (text: string): text is ActorKind => (kinds as readonly string[]).includes(text);

interface LineContext {
  readonly where: string;
  readonly path: string;
  readonly offices: ReadonlyMap<string, Office>;
}

function actorOf(line: string, header: Header, context: LineContext): Actor {
  const [naming = '', facts = ''] = splitOnce(line, ' : ');
  const [slug, names] = naming.includes(' = ') ? splitOnce(naming, ' = ') : [undefined, naming];
  const [written = '', ...others] = names.split(';').map((name) => name.trim());
  if (written === '')
    throw invalidEntry(context.where, 'has no name', 'Begin the line with the name');
  const { name, surname } =
    header.kind === 'PERSON' ? splitSurname(written) : { name: written, surname: undefined };
  const known = factsOf(facts, header, context);
  const sectors = known.sectors.length > 0 ? known.sectors : [...header.sectors];
  const aliases: Alias[] = [...(surname === undefined ? [] : [surname]), ...others].map((text) => ({
    text,
  }));
  const sector =
    known.ties.findLast((tie) => tie.to_ === undefined && tie.sector !== undefined)?.sector ??
    sectors[0];
  return {
    id: `${known.country ?? prefixes[header.kind] ?? 'INT'}.${slug ?? slugOf(name)}`,
    name,
    kind: header.kind,
    country: known.country,
    sectors,
    code: known.country === null ? null : `${known.country}${sector ?? ''}`,
    wikidata: known.wikidata,
    aliases,
    affiliations: [
      ...known.ties,
      ...(known.country === null || known.ties.some((tie) => tie.relation === 'part of')
        ? []
        : [{ to: known.country, relation: 'part of' as const }]),
    ],
    source: context.path,
  };
}

/** Actors of no country are filed under what they are. */
const prefixes: Readonly<Partial<Record<ActorKind, string>>> = {
  IGO: 'IGO',
  NGO: 'NGO',
  MNC: 'MNC',
};

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/['’‘.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function factsOf(text: string, header: Header, context: LineContext): Facts {
  const facts: Facts = { sectors: [], ties: [], country: header.country, wikidata: null };
  for (const fact of text.split(',').map((part) => part.trim()))
    if (fact !== '') addFact(facts, fact, context);
  return facts;
}

const relations: Readonly<Record<string, Relation>> = {
  '<': 'part of',
  '&': 'member of',
  '~': 'ally of',
  '>': 'successor of',
  '^': 'leads',
};

function addFact(facts: Facts, fact: string, context: LineContext): void {
  const mark = relations[fact[0] ?? ''];
  if (/^Q\d+$/.test(fact)) facts.wikidata = fact;
  else if (/^@[A-Z-]+$/.test(fact)) facts.country = fact === '@-' ? null : fact.slice(1);
  else if (isSector(fact)) facts.sectors.push(fact);
  else if (mark !== undefined) facts.ties.push(tieOf(fact.slice(1).trim(), mark));
  else facts.ties.push(termOf(fact, facts, context));
}

function tieOf(fact: string, relation: Relation): Affiliation {
  const [to = '', dates] = splitOnce(fact, ' ');
  return { to, relation, ...(dates === '' ? {} : datesOf(dates)) };
}

/** "president 2012-05-07..": an office, of a state's organ where the office has one, and when it was held. */
function termOf(fact: string, facts: Facts, { where, offices }: LineContext): Affiliation {
  const match = /^(.+?)(?: (\d[\d-]*)?\.\.(\d[\d-]*)?)?$/.exec(fact);
  const office = offices.get(match?.[1] ?? '');
  if (office === undefined)
    throw invalidEntry(
      where,
      `holds the unknown office "${match?.[1]}"`,
      'Use an office of data/actors/offices.txt, or add it there',
    );
  if (facts.country === null)
    throw invalidEntry(
      where,
      `holds the office "${office.name}" of no country`,
      'Set @country, or say which body it leads with ^ id',
    );
  return {
    to: office.organ === null ? facts.country : `${facts.country}.${office.organ}`,
    relation: office.rank === 3 ? 'leads' : 'office holder of',
    office: office.name,
    ...(office.sector === null ? {} : { sector: office.sector }),
    ...datesOf(`${match?.[2] ?? ''}..${match?.[3] ?? ''}`),
  };
}

function datesOf(text: string): { from?: string; to_?: string } {
  const [from = '', to = ''] = text.split('..');
  return {
    ...(from === '' ? {} : { from: firstDay(from) }),
    ...(to === '' ? {} : { to_: lastDay(to) }),
  };
}

const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
