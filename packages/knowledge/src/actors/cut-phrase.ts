/**
 * A phrase taken apart as far as that depends on nothing but its words: its pieces, what is their head, which countries they
 * name. News names the same people and bodies all the time, so that this is kept; what a text around the phrase tells is not.
 */

import type { Alpha3 } from '../countries/alpha3.ts';
import { remember } from '../memory/remember.ts';
import { wordSet } from '../names/word-set.ts';
import type { ActorTools } from './actor-case.ts';
import { halfIn } from './halves-of-a-land.ts';
import { hasSense, type PhraseReading, readPhrase } from './phrase-reading.ts';
import { type PhraseToken, tokenisePhrase } from './phrase-token.ts';
import type { Segment } from './segment.ts';
import { segmentPhrase } from './segment-phrase.ts';
import { statedCountries } from './stated-countries.ts';

export interface CutPhrase {
  readonly tokens: readonly PhraseToken[];
  readonly isPronoun: boolean;
  /** Where it speaks of "the North" or "the South" of some land; -1 where it does not. */
  readonly half: number;
  /** No piece of it is known, and none looks like a name: "the agreement". */
  readonly isOfNoOne: boolean;
  /** With this noun as its head, or whichever speaks best. */
  readAs(head: string | undefined): PhraseGrammar;
}

export interface PhraseGrammar {
  readonly reading: PhraseReading;
  /** Countries the phrase itself names. */
  readonly stated: readonly Alpha3[];
  /** "a team of police", "members of the army": the whole, which is who acts. */
  readonly whole: PhraseGrammar | undefined;
}

export const createCutter = (tools: ActorTools): ((phrase: string) => CutPhrase) =>
  remember((phrase) => cutTokens(tokenisePhrase(phrase), tools), mostPhrases);

const mostPhrases = 12_000;

export function cutTokens(tokens: readonly PhraseToken[], tools: ActorTools): CutPhrase {
  const isPronoun = tokens.every(
    (token) => pronouns.has(token.normal) && (!token.isUpper || token.text.length === 1),
  );
  const segments = isPronoun ? [] : segmentPhrase(tokens, tools.lexicon);
  const readings = new Map<string | undefined, PhraseGrammar>();
  return {
    tokens,
    isPronoun,
    half: halfIn(tokens),
    isOfNoOne: segments.every(({ senses, isUnknownName }) => senses.length === 0 && !isUnknownName),
    readAs: (head) => {
      let grammar = readings.get(head);
      if (grammar === undefined) {
        grammar = grammarOf(segments, head, tools);
        readings.set(head, grammar);
      }
      return grammar;
    },
  };
}

const pronouns = wordSet(
  'i me my we us our you your he him his he she her hers it its they them their theirs who whom whose this that these ' +
    'those one ones some someone somebody anyone anybody everyone everybody nobody none both all many several others ' +
    'another each other himself herself itself themselves which what there',
);

function grammarOf(
  segments: readonly Segment[],
  head: string | undefined,
  tools: ActorTools,
): PhraseGrammar {
  const reading = readPhrase(segments, head);
  return {
    reading,
    stated: statedCountries(tools, reading),
    whole: isPartOfWhole(reading) ? grammarOf(reading.complement, undefined, tools) : undefined,
  };
}

function isPartOfWhole({ head, preposition, complement }: PhraseReading): boolean {
  if (preposition !== 'of' || complement.length === 0) return false;
  return head === undefined || hasSense(head, 'noun')?.noun.behaviour === 'group';
}
