/** The facts after the colon of a line of the book: sectors, offices with their terms, ties, outside ids. */

import { isSector, type Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import { invalidEntry } from '../tables/text-table.ts';
import type { Affiliation, Relation } from './actor.ts';
import type { Office } from './office.ts';
import { splitOnce } from './split-once.ts';
import { firstDay, lastDay } from './term-days.ts';

export interface LineContext {
  readonly where: string;
  readonly path: string;
  readonly offices: ReadonlyMap<string, Office>;
}

export interface Facts {
  readonly sectors: Sector[];
  readonly ties: Affiliation[];
  country: Alpha3 | null;
  wikidata: string | null;
}

export function factsOf(text: string, country: Alpha3 | null, context: LineContext): Facts {
  const facts: Facts = { sectors: [], ties: [], country, wikidata: null };
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
  const dots = fact.indexOf('..');
  const end = dots < 0 ? fact.length : fact.lastIndexOf(' ', dots);
  const name = fact.slice(0, end);
  const office = offices.get(name);
  if (office === undefined)
    throw invalidEntry(
      where,
      `holds the unknown office "${name}"`,
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
    ...datesOf(fact.slice(end + 1)),
  };
}

function datesOf(text: string): { from?: string; to_?: string } {
  const [from = '', to = ''] = text.split('..');
  return {
    ...(from === '' ? {} : { from: firstDay(from) }),
    ...(to === '' ? {} : { to_: lastDay(to) }),
  };
}
