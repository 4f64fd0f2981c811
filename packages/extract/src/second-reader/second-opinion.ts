/**
 * What another reader, such as a language model, says about an article. It is hearsay until its words are found in the
 * text: a claim quotes, it never gives offsets, identities, places or days, which are worked out here as for any event.
 */

import type { Factuality } from '../extraction.ts';

/** One event as the other reader tells it. Every quote must stand in the article letter by letter. */
export interface EventClaim {
  /** The sentence that tells it. */
  readonly sentence: string;
  /** An event type of the codebook. */
  readonly type: string;
  readonly modes: readonly string[];
  /** The words of the sentence that signal the event. */
  readonly trigger: string;
  /** Who does it and who it is done to, in words of the sentence. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly factuality: Factuality;
  /** Who says so, in words of the sentence. */
  readonly attribution: string | null;
}

export interface SecondOpinion {
  /** Who reads, as provenance tells it: `openai-compatible:qwen3`. */
  readonly reader: string;
  readonly claims: readonly EventClaim[];
}

/** What became of the claims: every one is counted once. */
export interface OpinionOutcome {
  readonly reader: string;
  /** Events that only the second reader found. */
  readonly added: number;
  /** Events that both found. */
  readonly confirmed: number;
  /** Claims about words that the first reader codes otherwise: the first reader's coding stands. */
  readonly disputed: number;
  /** Claims whose words are not in the text, or whose type or parties are nobody's. */
  readonly ungrounded: number;
}
