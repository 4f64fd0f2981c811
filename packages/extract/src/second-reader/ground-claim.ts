/**
 * Ties a claim to the text. All its quotes must be found, its type and modes must be the codebook's, and someone it names
 * must be able to act; else there is no draft. What the draft still lacks, the refiners find as they do for any other.
 */

import type { Span } from '../extraction.ts';
import { standInEntry } from '../lexicon/stand-in-entry.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { Draft, Reading, Refiner, Source } from '../refiners/draft.ts';
import { hasParty } from '../refiners/has-party.ts';
import { refineDraft } from '../refiners/refine-draft.ts';
import { findQuote, headOfSpan, tokensOf } from './find-quote.ts';
import type { EventClaim } from './second-opinion.ts';

/** An event claimed without a doer or a recipient cannot be checked against anything. */
export function groundClaim(
  claim: EventClaim,
  { reader, reading, refiners }: GroundingTools,
): Draft | null {
  const { tree, text, codebook } = reading;
  if (!codebook.eventTypes.some(({ type }) => type === claim.type)) return null;
  const sentence = findQuote(text, claim.sentence, { start: 0, end: text.length });
  const trigger = sentence && findQuote(text, claim.trigger, sentence);
  if (!sentence || !trigger) return null;
  const actors = headsOf(claim.actors, sentence, reading);
  const recipients = headsOf(claim.recipients, sentence, reading);
  const source = claim.attribution === null ? null : sourceOf(claim.attribution, sentence, reading);
  const base = headOfSpan(tree, trigger);
  if (!actors || !recipients || source === undefined || base < 0) return null;
  const meaning: Meaning = {
    base,
    coding: { type: claim.type, modes: modesOf(claim, reading), cameo: null },
    entry: standInEntry(`second reader ${reader}`),
    actors,
    recipients,
    mutual: false,
    stance: 'asserted',
    parts: tokensOf(tree, trigger).filter((token) => token !== base),
    steps: [`${reader} reads ${claim.type} in "${claim.trigger.trim()}"`],
  };
  const known = { factuality: claim.factuality, source, confidence: CLAIMED };
  const refined = refineDraft(meaning, reading, { refiners, known });
  return refined && hasParty(refined) ? refined : null;
}

export interface GroundingTools {
  readonly reader: string;
  readonly reading: Reading;
  readonly refiners: readonly Refiner[];
}

/** What no labelled text has been held against: neither trusted nor distrusted. */
const CLAIMED = 0.5;

/** Null as soon as one of the quotes is not in the sentence. */
function headsOf(quotes: readonly string[], sentence: Span, { tree, text }: Reading) {
  const spans = quotes.map((quote) => findQuote(text, quote, sentence));
  return spans.every((span) => span !== null) ? spans.map((span) => headOfSpan(tree, span)) : null;
}

function sourceOf(quote: string, sentence: Span, reading: Reading): Source | undefined {
  const span = findQuote(reading.text, quote, sentence);
  return span ? { span, actor: reading.actors.actorAt(headOfSpan(reading.tree, span)) } : undefined;
}

function modesOf({ type, modes }: EventClaim, { codebook }: Reading): readonly string[] {
  const known = new Set(codebook.get(type).modes.map(({ mode }) => mode));
  return modes.filter((mode) => known.has(mode));
}
