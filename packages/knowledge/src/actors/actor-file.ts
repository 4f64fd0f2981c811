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

import { isSector, type Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import { invalidEntry } from '../tables/text-table.ts';
import type { Actor, ActorKind, Alias } from './actor.ts';
import { factsOf, type LineContext } from './actor-facts.ts';
import type { Office } from './office.ts';
import { slugOf } from './slug-of.ts';
import { splitOnce } from './split-once.ts';
import { splitSurname } from './split-surname.ts';

interface Header {
  kind: ActorKind;
  country: Alpha3 | null;
  sectors: readonly Sector[];
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

function actorOf(line: string, header: Header, context: LineContext): Actor {
  const [naming = '', facts = ''] = splitOnce(line, ' : ');
  const [slug, names] = naming.includes(' = ') ? splitOnce(naming, ' = ') : [undefined, naming];
  const [written = '', ...others] = names.split(';').map((name) => name.trim());
  if (written === '')
    throw invalidEntry(context.where, 'has no name', 'Begin the line with the name');
  const { name, surname } =
    header.kind === 'PERSON' ? splitSurname(written) : { name: written, surname: undefined };
  const known = factsOf(facts, header.country, context);
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
