/**
 * Articles to be multiplied: few, made as reading makes them, with the skew of the news. A country is most often in the
 * news for what happens at home; Russia acts in Syria in a known share of events; one town is hardly ever heard of.
 */
import { createHash } from 'node:crypto';
import type { Knowledge } from '@dateline/knowledge';
import type {
  ActorRecord,
  ArticleRecord,
  EventRecord,
  MentionRecord,
  PlaceRecord,
} from '@dateline/store';
import { createRandom, pickEven, pickSkewed } from '../measure/random.ts';
import { createWorld, realPlaces, type WorldCountry } from './world.ts';

/** One pair of actor and place, by the words a user would ask with. */
export interface Pair {
  readonly name: 'frequent' | 'selective' | 'rare';
  readonly actor: { readonly name: string; readonly key: string };
  readonly place: { readonly name: string; readonly key: string };
}

export interface Templates {
  /** Copied equally often. */
  readonly common: readonly ArticleRecord[];
  /** Copied a few times. */
  readonly rare: ArticleRecord;
  readonly pairs: readonly Pair[];
}

interface Scene {
  readonly actor: ActorRecord;
  readonly recipient: ActorRecord;
  /** Most precise first. */
  readonly places: readonly PlaceRecord[];
  readonly actors: readonly ActorRecord[];
}

const rareTown = 'Manbij';
const shareAtHome = 0.4;
const shareRussiaInSyria = 0.007;

export const eventsPerArticle = 2;

export function createTemplates(knowledge: Knowledge, articles: number): Templates {
  const world = createWorld(knowledge);
  const byCode = (code: string): WorldCountry => {
    const country = world.find((candidate) => candidate.code === code);
    if (!country) throw new Error(`The country book has no ${code}.`);
    return country;
  };
  const [russia, syria] = [byCode('RUS'), byCode('SYR')];
  const town = findTown(knowledge);
  const random = createRandom(1);
  const scene = (): Scene => {
    if (random() < shareRussiaInSyria) return setScene(russia, syria, syria, random);
    const place = pickSkewed(world, random);
    const side = (): WorldCountry => (random() < shareAtHome ? place : pickSkewed(world, random));
    return setScene(side(), side(), place, random);
  };
  return {
    common: Array.from({ length: articles }, (_, index) =>
      createArticle(index, Array.from({ length: eventsPerArticle }, scene), random),
    ),
    rare: createArticle(
      articles,
      [{ ...setScene(russia, syria, syria, random), places: town }],
      random,
    ),
    pairs: [
      pair('frequent', 'United States', 'USA', 'United States', byCode('USA').places[0]),
      pair('selective', 'Russia', 'RUS', 'Syria', syria.places[0]),
      pair('rare', 'Russia', 'RUS', rareTown, town[0]),
    ],
  };
}

function findTown(knowledge: Knowledge): readonly PlaceRecord[] {
  const town = knowledge.places.findByName(rareTown).find(({ country }) => country === 'SYR');
  if (!town) throw new Error(`The gazetteer has no ${rareTown} in Syria.`);
  return realPlaces(town.id, knowledge);
}

function pair(
  name: Pair['name'],
  actor: string,
  actorKey: string,
  place: string,
  record: PlaceRecord | undefined,
): Pair {
  return {
    name,
    actor: { name: actor, key: actorKey },
    place: { name: place, key: record?.key ?? '' },
  };
}

function setScene(
  doing: WorldCountry,
  doneTo: WorldCountry,
  where: WorldCountry,
  random: () => number,
): Scene {
  const place = pickEven(
    where.places.filter(({ country }) => country !== null),
    random,
  );
  return {
    actor: pickEven(doing.actors, random),
    recipient: pickEven(doneTo.actors, random),
    places: [place, ...where.places.filter(({ key }) => place.ancestors.includes(key))],
    actors: [...doing.actors, ...doneTo.actors],
  };
}

const outlets = Array.from({ length: 40 }, (_, index) => `outlet-${index + 1}.example`);

function createArticle(
  number: number,
  scenes: readonly Scene[],
  random: () => number,
): ArticleRecord {
  const domain = pickSkewed(outlets, random);
  const sentences = scenes.flatMap((scene) => [sentenceOf(scene), followUpOf(scene)]);
  const text = `${sentences.join(' ')} Dispatch ${number}.`;
  const url = `https://${domain}/dispatch-${number}`;
  return {
    article: {
      url,
      canonicalUrl: url,
      source: { domain, name: domain },
      title: `Dispatch ${number}`,
      text,
      publishedAt: '2020-01-01T06:00:00.000Z',
      language: 'en',
      authors: [],
      contentHash: createHash('sha256').update(text).digest('hex'),
      fetchedAt: '2020-01-01T07:00:00.000Z',
    },
    extraction: { extractor: 'bench', codebook: 'bench', knowledge: 'bench', model: 'bench' },
    actors: distinct(scenes.flatMap(({ actors }) => actors)),
    places: distinct(scenes.flatMap(({ places }) => places)),
    events: scenes.map((scene, index) => createEvent(scene, sentences, index * 2, random)),
  };
}

const sentenceOf = ({ actor, recipient, places }: Scene): string =>
  `${actor.name} accused ${recipient.name} in ${places[0]?.name} on Wednesday.`;

const followUpOf = ({ actor, recipient }: Scene): string =>
  `The accusation by ${actor.name} came a week after talks with ${recipient.name} had failed.`;

const codings = [
  { type: 'ACCUSE', modes: ['DISAPPROVE'], cameo: '111', quad: 'VERBAL_CONFLICT', goldstein: -2 },
  { type: 'CONSULT', modes: ['MEET'], cameo: '040', quad: 'VERBAL_COOPERATION', goldstein: 1 },
  { type: 'ASSAULT', modes: ['AERIAL'], cameo: '195', quad: 'MATERIAL_CONFLICT', goldstein: -9 },
  { type: 'AID', modes: [], cameo: '070', quad: 'MATERIAL_COOPERATION', goldstein: 7 },
  { type: 'PROTEST', modes: ['DEMO'], cameo: '141', quad: 'MATERIAL_CONFLICT', goldstein: -6 },
] as const;

function createEvent(
  scene: Scene,
  sentences: readonly string[],
  first: number,
  random: () => number,
): EventRecord {
  const { actor, recipient, places } = scene;
  const [place] = places;
  if (!place) throw new Error('A scene has a place.');
  return {
    ...pickEven(codings, random),
    contexts: ['DIPLOMATIC'],
    factuality: random() < 0.8 ? 'ASSERTED' : 'REPORTED',
    historical: false,
    date: { from: '2020-01-01', to: '2020-01-01', precision: 'DAY', stated: true },
    participants: [
      { role: 'ACTOR', actorKey: actor.key, text: actor.name, sectors: [], confidence: 0.9 },
      {
        role: 'RECIPIENT',
        actorKey: recipient.key,
        text: recipient.name,
        sectors: [],
        confidence: 0.9,
      },
    ],
    place: { key: place.key, precision: 'CITY', stated: true, text: place.name, confidence: 0.9 },
    casualties: {},
    summary: sentences[first] ?? '',
    confidence: 0.5 + random() / 2,
    mentions: [first, first + 1].map((index) => createMention(sentences, index, actor.name)),
  };
}

function createMention(sentences: readonly string[], index: number, actor: string): MentionRecord {
  const start = sentences.slice(0, index).reduce((sum, sentence) => sum + sentence.length + 1, 0);
  const end = start + (sentences[index]?.length ?? 0);
  return {
    sentenceIndex: index,
    sentence: { start, end },
    trigger: { start, end: start + 8 },
    actorSpans: [{ start, end: start + actor.length }],
    recipientSpans: [],
    locationSpan: null,
    dateSpan: null,
    rule: 'bench',
    attribution: null,
    confidence: 0.9,
  };
}

function distinct<Record extends { readonly key: string }>(records: readonly Record[]): Record[] {
  return [...new Map(records.map((record) => [record.key, record])).values()];
}
