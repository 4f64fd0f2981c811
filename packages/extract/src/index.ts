/** From an article to coded events: pure, with language and knowledge handed in. */

export type { SignName, Signs } from './confidence/signs-of.ts';
export { createExtractor, type ExtractorTools } from './extract-events.ts';
export { ExtractFault, type ExtractFaultCode, extractFaults } from './extract-fault.ts';
export type {
  ArgumentFinding,
  Article,
  Attribution,
  Casualties,
  DateFinding,
  DatePrecision,
  EntityMentions,
  Extraction,
  Extractor,
  Factuality,
  Finding,
  PlaceFinding,
  Quad,
  ResolvedBy,
  Span,
} from './extraction.ts';
export { extractionVersions } from './extraction-versions.ts';
export { describeEvent } from './findings/describe-event.ts';
export { toContract } from './findings/to-contract.ts';
export type { LexiconSource } from './lexicon/parsing/lexicon-lines.ts';
export { readLexiconFolder } from './lexicon/read-lexicon-folder.ts';
export type { EventClaim, OpinionOutcome, SecondOpinion } from './second-reader/second-opinion.ts';
