/**
 * Article in, coded events out. The lexicon's composer finds what predicates say; refiners, in this order, judge each
 * find: complete it, change it, or drop it. The same article and versions always give the same events.
 */

import type { Knowledge, ResolvedActor, ResolvedPlace } from '@dateline/knowledge';
import type { Reader } from '@dateline/language';
import { isAgentNoun } from './actors/is-agent-noun.ts';
import { type ActorReader, type ReadActor, readActors } from './actors/read-actors.ts';
import type {
  ArgumentFinding,
  Article,
  EntityMentions,
  Extraction,
  Extractor,
  Finding,
  PlaceMention,
  Span,
} from './extraction.ts';
import { extractionVersions } from './extraction-versions.ts';
import { isToldOn } from './is-told-on.ts';
import { readHeadline } from './lead/read-headline.ts';
import { tellNews } from './lead/tell-news.ts';
import { titleStemsOf } from './lead/title-words.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { loadLexicon } from './lexicon/load-lexicon.ts';
import type { LexiconSource } from './lexicon/parse-lexicon.ts';
import { composeMeanings } from './meaning/compose.ts';
import type { Meaning } from './meaning/meaning.ts';
import { numberHappenings } from './number-happenings.ts';
import { isMerelyWhere } from './places/is-merely-where.ts';
import { type PlaceReader, readPlaces } from './places/read-places.ts';
import { refineAttribution } from './refiners/attribution-refiner.ts';
import { refineCasualties } from './refiners/casualties-refiner.ts';
import { refineClosure } from './refiners/closure-refiner.ts';
import { refineConfidence } from './refiners/confidence-refiner.ts';
import { refineContexts } from './refiners/context-refiner.ts';
import { refineDate } from './refiners/date-refiner.ts';
import { refineDetail } from './refiners/detail-refiner.ts';
import type { Draft, Reading, Refiner } from './refiners/draft.ts';
import { refineInheritedPlace } from './refiners/inherited-place-refiner.ts';
import { keepForeground } from './refiners/keep-foreground.ts';
import { keepSure } from './refiners/keep-sure.ts';
import { refineMisfortune } from './refiners/misfortune-refiner.ts';
import { refineOtherWorld } from './refiners/other-world-refiner.ts';
import { refinePlace } from './refiners/place-refiner.ts';
import { refineAnchor, refinePlausibility } from './refiners/plausibility-refiner.ts';
import { refineReality } from './refiners/reality-refiner.ts';
import { refineDraft } from './refiners/refine-draft.ts';
import { refineRoles } from './refiners/roles-refiner.ts';
import { refineSalience } from './refiners/salience-refiner.ts';
import { refineSeat } from './refiners/seat-refiner.ts';
import { refineStance } from './refiners/stance-refiner.ts';
import { weighViolence } from './refiners/weigh-violence.ts';
import { hearOpinion } from './second-reader/hear-opinion.ts';
import type { SecondOpinion } from './second-reader/second-opinion.ts';
import { lowerWords } from './syntax/lower-words.ts';
import { contentHead, governingVerb, isTime } from './syntax/noun-phrase.ts';
import type { TokenSpan } from './syntax/predicate-phrase.ts';
import { quotationsOf } from './syntax/quotations.ts';
import { repairAttachments } from './syntax/repair-attachments.ts';
import { layOut, lemmaOf, relationOf, type Tree, uposOf } from './syntax/tree.ts';

const REFINERS: readonly Refiner[] = [
  // Stance first: it may exchange type and roles ("Iran must stop" is a demand on Iran).
  refineStance,
  // What stance takes for told may only be aimed at.
  refineReality,
  // Needs the roles of stance: only someone else's word is hearsay.
  refineAttribution,
  refineRoles,
  refineClosure,
  // Needs the resolved roles.
  refineMisfortune,
  refineDetail,
  refineOtherWorld,
  refinePlausibility,
  refinePlace,
  refineInheritedPlace,
  refineSeat,
  refineAnchor,
  refineDate,
  refineCasualties,
  refineContexts,
  // Last: they weigh what the others found.
  refineConfidence,
  refineSalience,
];

/** What a second reader leaves open is found as for any other draft. */
const CLAIM_REFINERS: readonly Refiner[] = [
  refineRoles,
  refinePlace,
  refineInheritedPlace,
  refineDate,
  refineCasualties,
  refineContexts,
  refineSalience,
];

/** What is not in the lexicon needs no more than to be told, by whom, where and when. */
const NEWS_REFINERS: readonly Refiner[] = [
  refineStance,
  refineAttribution,
  refineRoles,
  refinePlace,
  refineInheritedPlace,
  refineSeat,
  refineDate,
  refineContexts,
  refineConfidence,
  refineSalience,
];

export interface ExtractorTools {
  readonly reader: Reader;
  readonly knowledge: Knowledge;
  /** A user's own lexicon files, which go before the shipped ones. */
  readonly lexicons?: readonly LexiconSource[];
}

export function createExtractor({ reader, knowledge, lexicons = [] }: ExtractorTools): Extractor {
  const lexicon = loadLexicon(knowledge.codebook, lexicons);
  return {
    extract: (article, opinion) =>
      extractEvents(article, { reader, knowledge, lexicon, lexicons, opinion }),
  };
}

interface Tools {
  readonly reader: Reader;
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  readonly lexicons: readonly LexiconSource[];
  readonly opinion?: SecondOpinion | undefined;
}

function extractEvents(article: Article, tools: Tools): Extraction {
  const reading = readArticle(article, tools);
  const { tree, places } = reading;
  const found = reading.composition.meanings.flatMap(
    (meaning) => refineDraft(meaning, reading, { refiners: REFINERS }) ?? [],
  );
  const kept = keepSure(keepForeground(found, reading), reading);
  const first = weighViolence({ found, kept }, reading);
  const heard =
    tools.opinion &&
    hearOpinion(tools.opinion, { drafts: first, reading, refiners: CLAIM_REFINERS });
  const told = tellNews(heard?.drafts ?? first, reading, NEWS_REFINERS);
  const events = told.map((draft) => findingOf(draft, reading));
  const bases = told.map(({ meaning }) => meaning.base);
  const versions = extractionVersions(tools.knowledge.version, tools.lexicons);
  return {
    events: numberHappenings(events, (earlier, later) =>
      isToldOn(tree, bases[earlier] as number, bases[later] as number),
    ),
    actors: listActors(reading, events),
    locations: listPlaces(places),
    times: tree.document.times,
    versions: heard ? { ...versions, secondReader: heard.outcome.reader } : versions,
    ...(heard ? { opinion: heard.outcome } : {}),
  };
}

function readArticle(article: Article, tools: Tools): Reading {
  const { text, published, title } = article;
  const read = tools.reader.read(text, published === undefined ? {} : { published });
  const words = lowerWords(read);
  const document = repairAttachments(read, tools.lexicon, words);
  const tree = layOut(document, tools.lexicon.lemmaOf, words);
  const places = readPlaces(tree, tools.knowledge, title);
  const actors = readActors({
    tree,
    knowledge: tools.knowledge,
    date: published?.slice(0, 10),
    countries: places.countries,
    bodyStart: places.bodyStart,
    agents: tools.lexicon.classOf('agent'),
    gear: tools.lexicon.classOf('gear'),
  });
  return readingOf(article, { ...tools, tree, actors, places });
}

function readingOf(
  { text, published, title }: Article,
  parts: Tools & {
    readonly tree: Tree;
    readonly actors: ActorReader;
    readonly places: PlaceReader;
  },
): Reading {
  const { tree, actors, places, lexicon, knowledge } = parts;
  const canDo = (head: number): boolean =>
    !isMerePlace(head, actors) && !isMereThing(head, actors, lexicon);
  const canModify = (head: number): boolean => namesDoer(head, actors, lexicon);
  const nameFits = (className: string, head: number): boolean => fitsClass(className, head, actors);
  return {
    tree,
    text,
    titleStems: titleStemsOf(title),
    headline: title
      ? readHeadline(readArticle({ text: title, ...(published ? { published } : {}) }, parts))
      : null,
    published,
    knowledge,
    codebook: knowledge.codebook,
    lexicon,
    actors,
    places,
    times: tree.document.times,
    quotations: quotationsOf(text),
    composition: composeMeanings({
      tree,
      lexicon,
      nameFits,
      canAct: actors.canAct,
      canDo,
      canModify,
      isAgent: (head) => isAgentNoun(lemmaOf(tree, head), lexicon.classOf('agent')),
    }),
  };
}

const PLACE_NOUNS = new Set([
  'city',
  'town',
  'village',
  'capital',
  'area',
  'region',
  'district',
  'island',
  'province',
]);

/** A town does nothing; a country or a capital that stands for its government may. */
function isMerePlace(head: number, actors: ActorReader): boolean {
  if (PLACE_NOUNS.has(lemmaOf(actors.tree, head))) return true;
  if (actors.nameAt(head)?.type !== 'LOC') return false;
  const actor = actors.actorAt(head)?.actor;
  if (actor === undefined || actor.kind === 'GROUP') return false;
  return actor.kind !== 'COUNTRY' && !actor.sectors.includes('GOV');
}

/** "military action", "Chinese goods": what belongs to someone does nothing itself. */
function isMereThing(head: number, actors: ActorReader, lexicon: Lexicon): boolean {
  const content = contentHead(actors.tree, head);
  if (uposOf(actors.tree, content) !== 'NOUN' || actors.nameAt(content)) return false;
  return (
    !isAgentNoun(lemmaOf(actors.tree, content), lexicon.classOf('agent')) && actors.canAct(head)
  );
}

/** Before an event noun, adjectives of peoples and names of bodies tell the doer; names of places tell where. */
function namesDoer(head: number, actors: ActorReader, lexicon: Lexicon): boolean {
  const { tree } = actors;
  if (isTime(tree, head)) return false;
  const name = actors.nameAt(head);
  if (!name && uposOf(tree, head) === 'NOUN')
    return lexicon.classOf('doer').has(lemmaOf(tree, head)) && actors.canAct(head);
  if (name && name.type !== 'LOC') return actors.canAct(head) && !isOnlyNamed(head, actors);
  const read = actors.actorAt(head);
  if (!read) return false;
  // "military strikes", "terrorist attacks": such an adjective tells of what kind, not whose.
  if (!name && uposOf(tree, head) === 'ADJ' && /^\p{Ll}/u.test(read.text)) return false;
  if (!name) return true;
  if (read.actor.kind !== 'COUNTRY' && !read.actor.sectors.includes('GOV')) return false;
  return relationOf(tree, head) !== 'compound' || /^[\p{Lu}.]{2,5}$/u.test(read.text);
}

/** "the Nuclear Security Summit", "the Lima attack": what only makes up a name, and towns, do nothing. */
function isOnlyNamed(head: number, actors: ActorReader): boolean {
  if (relationOf(actors.tree, head) !== 'compound') return false;
  const actor = actors.actorAt(head)?.actor;
  return actor?.how === 'discovered' || actor?.sectors[0] === 'CVL';
}

const ARMED_SECTORS = new Set(['MIL', 'REB', 'UAF', 'COP', 'PRM', 'CRM', 'PRE']);

/** Names of actors belong to classes of nouns, too: Hezbollah is armed, Navalny is people. */
function fitsClass(className: string, head: number, actors: ActorReader): boolean {
  switch (className) {
    case 'anyone':
      return actors.canAct(head);
    case 'place':
      return actors.nameAt(head)?.type === 'LOC';
    case 'people':
    case 'captive':
      return actors.nameAt(head)?.type === 'PER';
    case 'nation':
      return actors.actorAt(head)?.actor.kind === 'COUNTRY';
    case 'bloc':
      return actors.actorAt(head)?.actor.kind === 'IGO';
    case 'armed':
      return actors.nameAt(head) !== undefined && isArmed(actors.actorAt(head));
    default:
      return false;
  }
}

function isArmed(read: ReadActor | null): boolean {
  return read?.actor.sectors.some((sector) => ARMED_SECTORS.has(sector)) ?? false;
}

function findingOf(draft: Draft, { tree, text, codebook }: Reading): Omit<Finding, 'happening'> {
  const { coding, meaning } = draft;
  const index = tree.sentenceOf[meaning.base] as number;
  const sentence = tree.document.sentences[index];
  const { start, end } = draft.words ? spanOf(draft.words, tree) : triggerOf(meaning, tree);
  const modes = coding.modes.filter((mode) =>
    codebook.get(coding.type).modes.some((known) => known.mode === mode),
  );
  return {
    type: coding.type,
    modes,
    contexts: draft.contexts,
    cameo: coding.cameo ?? codebook.cameoOf(coding.type, modes),
    quad: codebook.quadOf(coding.type),
    goldstein: codebook.goldsteinOf(coding.type, modes),
    trigger: { start, end, text: text.slice(start, end) },
    actors: draft.actors.map(argumentOf),
    recipients: draft.recipients.map(argumentOf),
    location: draft.place,
    date: draft.date,
    factuality: draft.factuality,
    historical: draft.historical,
    attribution: draft.source && {
      ...draft.source.span,
      text: text.slice(draft.source.span.start, draft.source.span.end),
      actor: draft.source.actor?.actor ?? null,
    },
    casualties: draft.casualties,
    confidence: draft.confidence,
    signs: draft.signs,
    salience: draft.salience,
    sentence: { start: sentence?.start ?? start, end: sentence?.end ?? end, index },
    rule: `${meaning.entry.origin} ${meaning.entry.pattern}`,
    explanation: draft.steps,
  };
}

function spanOf({ first, last }: TokenSpan, { document }: Tree): Span {
  return { start: document.starts[first] as number, end: document.ends[last - 1] as number };
}

/** Words further than this from the telling one are no part of the trigger. */
const TRIGGER_REACH = 8;

/** From the telling word to the words it took up: "agreed to withdraw", "carried out an attack". */
function triggerOf({ base, parts, steps }: Meaning, tree: Tree): Span {
  const carrier =
    steps.length > 1 && uposOf(tree, base) !== 'VERB' ? [governingVerb(tree, base)] : [];
  const near = [base, ...parts, ...carrier].filter(
    (token) => token >= 0 && Math.abs(token - base) <= TRIGGER_REACH,
  );
  return {
    start: tree.document.starts[Math.min(...near)] as number,
    end: tree.document.ends[Math.max(...near)] as number,
  };
}

function argumentOf({ phrase, text, actor, resolvedBy }: ReadActor): ArgumentFinding {
  return { start: phrase.start, end: phrase.end, text, actor, resolvedBy };
}

/** Everyone named, countries among them but for those that only say where, and everyone who takes part in an event. */
function listActors(
  reading: Reading,
  events: readonly Omit<Finding, 'happening'>[],
): EntityMentions<ResolvedActor>[] {
  const found = new Map<string, { entity: ResolvedActor; mentions: Span[] }>();
  const add = (entity: ResolvedActor, { start, end }: Span): void => {
    const known = found.get(entity.id);
    if (known === undefined) found.set(entity.id, { entity, mentions: [{ start, end }] });
    else if (!known.mentions.some((span) => span.start === start && span.end === end))
      known.mentions.push({ start, end });
  };
  for (const name of reading.actors.names) {
    if (name.type === 'LOC' && isMerelyWhere(name, reading.tree)) continue;
    const read = reading.actors.namedActor(name);
    if (read && (name.type !== 'LOC' || read.kind === 'COUNTRY')) add(read, name);
  }
  for (const { actors, recipients } of events)
    for (const party of [...actors, ...recipients]) add(party.actor, party);
  return [...found.values()];
}

function listPlaces({ toponyms }: PlaceReader): EntityMentions<ResolvedPlace, PlaceMention>[] {
  const mentions = new Map<string, { entity: ResolvedPlace; mentions: PlaceMention[] }>();
  for (const { resolved, start, end, use } of toponyms) {
    const known = mentions.get(resolved.place.id) ?? { entity: resolved, mentions: [] };
    known.mentions.push({ start, end, use });
    mentions.set(resolved.place.id, known);
  }
  return [...mentions.values()];
}
