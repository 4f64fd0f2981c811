/**
 * Article in, coded events out. The lexicon's composer finds what predicates say; refiners, in this order, judge each
 * find: complete it, change it, or drop it. The same article and versions always give the same events.
 */

import type { Knowledge } from '@dateline/knowledge';
import type { Reader } from '@dateline/language';
import type { Article, Extraction, Extractor } from './extraction.ts';
import { extractionVersions } from './extraction-versions.ts';
import { findingOf } from './findings/finding-of.ts';
import { listActors, listPlaces } from './findings/list-mentions.ts';
import { numberHappenings } from './happenings/number-happenings.ts';
import { retellingOf } from './happenings/retelling-of.ts';
import { shareDetails } from './happenings/share-details.ts';
import { tellNews } from './lead/tell-news.ts';
import { loadLexicon } from './lexicon/load-lexicon.ts';
import type { LexiconSource } from './lexicon/parsing/lexicon-lines.ts';
import { type ReadingTools, readArticle } from './read-article.ts';
import { refineBlast } from './refiners/coding/blast-refiner.ts';
import { refineBusinessDeal } from './refiners/coding/business-deal-refiner.ts';
import { refineCapture } from './refiners/coding/capture-refiner.ts';
import { refineDetail } from './refiners/coding/detail-refiner.ts';
import { refineExercise } from './refiners/coding/exercise-refiner.ts';
import { refineHomecoming } from './refiners/coding/homecoming-refiner.ts';
import { refineLoneProtester } from './refiners/coding/lone-protester-refiner.ts';
import { refineMisfortune } from './refiners/coding/misfortune-refiner.ts';
import { refineMissileTest } from './refiners/coding/missile-test-refiner.ts';
import { refinePeacekeeping } from './refiners/coding/peacekeeping-refiner.ts';
import { refinePlantedBomb } from './refiners/coding/planted-bomb-refiner.ts';
import { refinePoliceRaid } from './refiners/coding/police-raid-refiner.ts';
import { refineStruggle } from './refiners/coding/struggle-refiner.ts';
import { refineThirdGround } from './refiners/coding/third-ground-refiner.ts';
import { refineContexts } from './refiners/contexts/context-refiner.ts';
import type { Refiner } from './refiners/draft.ts';
import { refineRoles } from './refiners/parties/roles-refiner.ts';
import { refineDrafts } from './refiners/refine-draft.ts';
import { refineAnchor } from './refiners/silences/anchor-refiner.ts';
import { refineAnyone } from './refiners/silences/anyone-refiner.ts';
import { refineClosure } from './refiners/silences/closure-refiner.ts';
import { refineLifeless } from './refiners/silences/lifeless-refiner.ts';
import { refineMereWord } from './refiners/silences/mere-word-refiner.ts';
import { refineNaming } from './refiners/silences/naming-refiner.ts';
import { refineOffice } from './refiners/silences/office-refiner.ts';
import { refineOtherSense } from './refiners/silences/other-sense-refiner.ts';
import { refineOtherWorld } from './refiners/silences/other-world-refiner.ts';
import { refineParley } from './refiners/silences/parley-refiner.ts';
import { refinePastime } from './refiners/silences/pastime-refiner.ts';
import { refinePlausibility } from './refiners/silences/plausibility-refiner.ts';
import { refineRelease } from './refiners/silences/release-refiner.ts';
import { refineAttribution } from './refiners/stance/attribution-refiner.ts';
import { refineReality } from './refiners/stance/reality-refiner.ts';
import { refineStance } from './refiners/stance/stance-refiner.ts';
import { refineCasualties } from './refiners/tolls/casualties-refiner.ts';
import { refineConfidence } from './refiners/weight/confidence-refiner.ts';
import { keepForeground } from './refiners/weight/keep-foreground.ts';
import { keepSure } from './refiners/weight/keep-sure.ts';
import { refineSalience } from './refiners/weight/salience-refiner.ts';
import { weighViolence } from './refiners/weight/weigh-violence.ts';
import { refineDate } from './refiners/when/date-refiner.ts';
import { refineInheritedPlace } from './refiners/where/inherited-place-refiner.ts';
import { refinePlace } from './refiners/where/place-refiner.ts';
import { refineSeat } from './refiners/where/seat-refiner.ts';
import { hearOpinion } from './second-reader/hear-opinion.ts';
import type { SecondOpinion } from './second-reader/second-opinion.ts';

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
  // Before the detail, which asks for the type.
  refineBlast,
  refinePlantedBomb,
  refinePoliceRaid,
  refineMissileTest,
  refineExercise,
  refinePeacekeeping,
  refineCapture,
  refineHomecoming,
  refineBusinessDeal,
  refineLoneProtester,
  refineDetail,
  refineOtherWorld,
  refinePastime,
  // These only drop: no one does it, a thing does, anyone does, or the word means something else; last what single types ask for.
  refinePlausibility,
  refineLifeless,
  refineAnyone,
  refineOtherSense,
  refineParley,
  refineRelease,
  refineOffice,
  refineNaming,
  refineStruggle,
  refineMereWord,
  refinePlace,
  refineInheritedPlace,
  refineSeat,
  // Needs to know where.
  refineThirdGround,
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

interface Tools extends ReadingTools {
  readonly lexicons: readonly LexiconSource[];
  readonly opinion?: SecondOpinion | undefined;
}

function extractEvents(article: Article, tools: Tools): Extraction {
  const reading = readArticle(article, tools);
  const { tree, places } = reading;
  const { meanings, spokenOf } = reading.composition;
  const all = refineDrafts([...meanings, ...spokenOf], reading, REFINERS);
  const found = all.filter(({ meaning }) => !spokenOf.includes(meaning));
  const kept = keepSure(keepForeground(found, reading), reading);
  const inOrder = all.sort((a, b) => a.meaning.base - b.meaning.base);
  const first = weighViolence({ found: inOrder, kept }, reading);
  const heard =
    tools.opinion &&
    hearOpinion(tools.opinion, { drafts: first, reading, refiners: CLAIM_REFINERS });
  const told = tellNews(heard?.drafts ?? first, reading, NEWS_REFINERS);
  const events = told.map((draft) => findingOf(draft, reading));
  const deeds = told.map(({ meaning }) => meaning);
  const retelling = retellingOf(tree, deeds);
  const versions = extractionVersions(tools.knowledge.version, tools.lexicons);
  return {
    events: shareDetails(numberHappenings(events, retelling), {
      ...retelling,
      hasHeadline: reading.headline !== null,
    }),
    actors: listActors(reading, events),
    locations: listPlaces(places),
    times: tree.document.times,
    versions: heard ? { ...versions, secondReader: heard.outcome.reader } : versions,
    ...(heard ? { opinion: heard.outcome } : {}),
  };
}
