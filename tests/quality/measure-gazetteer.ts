/**
 * How much of what is missed about places is the embedded gazetteer's doing: counts the labelled places it does not hold,
 * and reads the same articles again as if a full GeoNames import had brought just those. The added places know their
 * country but not their province, so the second figure is a floor. Where the labelled sets are missing, it says so.
 *
 *   node tests/quality/measure-gazetteer.ts [--shared DIR]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createExtractor, type Extractor } from '@dateline/extract';
import {
  type ImportedPlace,
  type Knowledge,
  loadKnowledge,
  PlacePacker,
} from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { type ArticleRow, articleOf } from './article-of.ts';
import { readNdjson } from './read-ndjson.ts';
import {
  type GoldToponym,
  isNear,
  isSamePlace,
  type ReadToponym,
  tallyPlaces,
} from './tally-places.ts';

interface GoldArticle extends ArticleRow {
  readonly toponyms: readonly GoldToponym[];
}

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: join(import.meta.dirname, '..', '..', '..', 'shared') },
  },
});

const sets = ['geo_trnews', 'geo_lgl', 'geo_geowebnews', 'geo_geovirus'];

/** Beyond the numbers of GeoNames, for labelled places that have none. */
const UNNUMBERED = 1_000_000_000;

if (existsSync(join(options.shared, 'gold'))) measure();
else say(`Skipped: no labelled sets at ${options.shared}; name their folder with --shared DIR.`);

function measure(): void {
  const knowledge = loadKnowledge();
  const reader = loadReader();
  for (const set of sets) {
    const articles = readSet(set);
    const gold = articles.flatMap(({ toponyms }) => toponyms);
    const lacking = gold.filter((toponym) => !isHeld(toponym, knowledge));
    const imported = importOf(lacking, knowledge);
    say(
      `${set}: ${gold.length} places, ${lacking.length} not held (${percent(lacking.length, gold.length)} %)`,
    );
    for (const [label, known] of [
      ['as embedded', knowledge],
      ['with those imported', imported],
    ] as const)
      report(label, articles, createExtractor({ reader, knowledge: known }), new Set(lacking));
  }
}

function report(
  label: string,
  articles: readonly GoldArticle[],
  extractor: Extractor,
  lacking: ReadonlySet<GoldToponym>,
): void {
  const { found, near, ofLacking } = tallyPlaces(
    articles.map((article) => ({ gold: article.toponyms, read: readPlaces(article, extractor) })),
    lacking,
  );
  const total = articles.reduce((sum, { toponyms }) => sum + toponyms.length, 0);
  say(
    `  ${label.padEnd(20)} within 161 km: ${percent(near, found)} % of found, ${percent(near, total)} % of all; ` +
      `of those not held: ${ofLacking.found} found, ${ofLacking.near} near`,
  );
}

function readPlaces(article: GoldArticle, extractor: Extractor): ReadToponym[] {
  const { locations } = extractor.extract(articleOf(article));
  return locations.flatMap(({ entity, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, place: entity.place })),
  );
}

function readSet(set: string): GoldArticle[] {
  return readNdjson(join(options.shared, 'gold', `${set}.jsonl`));
}

/** Some place of this name is the labelled one, by id or by where it is. */
function isHeld(toponym: GoldToponym, { places, countries }: Knowledge): boolean {
  const country = countries.find(toponym.text);
  return [
    ...places.findByName(toponym.text),
    ...(country === undefined ? [] : [places.get(country.place)]),
  ].some((place) => isSamePlace(toponym, place) || isNear(toponym, place));
}

/** The knowledge with these places as an import of GeoNames would have packed them. */
function importOf(toponyms: readonly GoldToponym[], knowledge: Knowledge): Knowledge {
  const byId = new Map<number, ImportedPlace>();
  for (const [index, toponym] of toponyms.entries()) {
    const place = placeOf(toponym, UNNUMBERED + index, knowledge);
    const aliases = [...(byId.get(place.geonamesId)?.aliases ?? []), toponym.text];
    byId.set(place.geonamesId, { ...place, aliases });
  }
  const packer = new PlacePacker();
  for (const place of [...byId.values()].sort((a, b) => a.geonamesId - b.geonamesId))
    packer.add(place);
  return loadKnowledge({ version: 'measured', places: packer.finish(), actors: new Uint8Array() });
}

function placeOf(toponym: GoldToponym, number: number, { countries }: Knowledge): ImportedPlace {
  const { text, lat, lon, geonamesId = number, country } = toponym;
  const around = country === undefined ? undefined : countries.find(country);
  return {
    id: `gn:${geonamesId}`,
    geonamesId,
    wikidata: null,
    aliases: [],
    name: text,
    kind: 'CITY',
    featureCode: 'PPL',
    country: around?.alpha3 ?? null,
    lat,
    lon,
    population: 0,
    parent: around?.place ?? null,
  };
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
