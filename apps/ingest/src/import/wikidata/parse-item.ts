/** A line of a Wikidata dump: one item as JSON, in a list whose brackets and commas stand at the ends of lines. */

import { reasonOf } from '../../reason-of.ts';
import { LineFault } from '../importer.ts';
import { humanClass, type ItemClass, itemClasses, postClasses } from './item-classes.ts';
import type { ActorFacts, HeldPost, ItemFacts } from './item-facts.ts';
import { type Item, itemShape } from './item-shape.ts';
import { dayIn, itemIn, itemsOf, statementsOf, textsOf } from './statements.ts';

export interface WikidataOptions {
  /** Fewest pages of Wikimedia's projects about an actor: says how known it is. */
  readonly minSitelinks: number;
  /** Classes beside those known, as organisations. */
  readonly classes: readonly string[];
}

export interface WikidataItem {
  readonly key: string;
  readonly facts: ItemFacts;
}

/** Most items are about films, proteins and villages: what names none of these is not even parsed. */
const markers = new RegExp(
  `"P39"|"P298"|"id":"(?:${[...itemClasses.keys(), ...postClasses].join('|')})"`,
);

export function parseItem(line: string, options: WikidataOptions): WikidataItem | null {
  const json = line.trim().replace(/,$/, '');
  if (json === '' || json === '[' || json === ']') return null;
  if (!json.startsWith('{') || !json.endsWith('}')) throw new LineFault('is no JSON object');
  const isNamed = options.classes.some((id) => json.includes(`"id":"${id}"`));
  if (!isNamed && !markers.test(json)) return null;
  const item = readItem(json);
  const facts = item.type === 'item' ? factsOf(item, options) : null;
  return facts === null ? null : { key: item.id, facts };
}

function readItem(json: string): Item {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new LineFault(`is not valid JSON: ${reasonOf(cause)}`);
  }
  const read = itemShape.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new LineFault(`is no item of Wikidata: ${issue?.path.join('.')} ${issue?.message}`);
}

function factsOf(item: Item, options: WikidataOptions): ItemFacts | null {
  const [alpha3] = textsOf(item, 'P298');
  if (alpha3 !== undefined) return { type: 'country', alpha3 };
  const classes = itemsOf(item, 'P31');
  const name = termsOf(item.labels)[0];
  if (name === undefined) return null;
  if (classes.some((id) => postClasses.has(id)))
    return { type: 'post', title: name, countries: countriesOf(item) };
  const known = classOf(classes, options);
  const isOfficial = classes.includes(humanClass) && statementsOf(item, 'P39').length > 0;
  if (known === undefined && !isOfficial) return null;
  if (Object.keys(item.sitelinks).length < options.minSitelinks) return null;
  return isOfficial ? personFacts(item, name) : bodyFacts(item, name, known as ItemClass);
}

function classOf(classes: readonly string[], options: WikidataOptions): ItemClass | undefined {
  const known = classes.flatMap((id) => itemClasses.get(id) ?? []);
  if (known.length === 0 && classes.some((id) => options.classes.includes(id)))
    return { kind: 'ORGANIZATION', sector: null };
  return known.find(({ sector }) => sector !== null) ?? known[0];
}

function personFacts(item: Item, name: string): ActorFacts {
  return {
    ...namesOf(item, name),
    kind: 'PERSON',
    sector: null,
    countries: itemsOf(item, 'P27'),
    posts: postsOf(item),
    partOf: [],
    memberOf: itemsOf(item, 'P102'),
  };
}

function bodyFacts(item: Item, name: string, { kind, sector }: ItemClass): ActorFacts {
  return {
    ...namesOf(item, name),
    kind,
    sector,
    countries: kind === 'IGO' ? [] : countriesOf(item),
    posts: [],
    partOf: [...new Set([...itemsOf(item, 'P749'), ...itemsOf(item, 'P361')])],
    memberOf: itemsOf(item, 'P463'),
  };
}

function namesOf(item: Item, name: string): Pick<ActorFacts, 'type' | 'name' | 'aliases'> {
  const aliases = [...termsOf(item.labels), ...termsOf(item.aliases)];
  return { type: 'actor', name, aliases: [...new Set(aliases)].filter((alias) => alias !== name) };
}

/** English before what is the same in many languages. */
function termsOf(
  terms: Readonly<Partial<Record<string, { value: string } | readonly { value: string }[]>>>,
): string[] {
  return ['en', 'mul'].flatMap((language) => {
    const found = terms[language];
    if (found === undefined) return [];
    return 'value' in found ? [found.value] : found.map(({ value }) => value);
  });
}

/** Jurisdiction before country: a post of a state's may lie elsewhere. */
function countriesOf(item: Item): string[] {
  const jurisdictions = itemsOf(item, 'P1001');
  return jurisdictions.length > 0
    ? [...jurisdictions, ...itemsOf(item, 'P17')]
    : itemsOf(item, 'P17');
}

function postsOf(item: Item): HeldPost[] {
  return statementsOf(item, 'P39').flatMap((statement) => {
    const post = itemIn(statement.mainsnak);
    if (post === undefined) return [];
    const from = dayIn(statement, 'P580');
    const to = dayIn(statement, 'P582');
    return [{ post, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}
