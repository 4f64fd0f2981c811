/** The grammar of an actor phrase: what is its head, what stands before it, what follows a preposition. */
import { headIndex } from './head-index.ts';
import { isWord } from './is-word.ts';
import { isTied, withoutTied } from './phrase-ties.ts';
import {
  conjunctions,
  countingWords,
  describing,
  determiners,
  enders,
  figureWords,
  formerWords,
  prepositions,
  stillHolding,
} from './phrase-words.ts';
import type { Segment } from './segment.ts';
import type { SenseOf, SenseType } from './sense.ts';

export interface PhraseReading {
  /** The piece that says who acts; undefined where nothing does. */
  readonly head: Segment | undefined;
  /** A word stands after the head that nothing knows: "the May elections", "the army base". */
  readonly isHeadFollowed: boolean;
  /** Pieces before the head, nearest first. */
  readonly modifiers: readonly Segment[];
  /** Pieces after the head's preposition, in order. */
  readonly complement: readonly Segment[];
  readonly preposition: string | undefined;
  readonly isFormer: boolean;
  readonly isDefinite: boolean;
  /** "our", "the", "those" at its beginning. */
  readonly determiner: string | undefined;
  /** Whom something in it is tied to: "an Islamic State-linked group". */
  readonly ties: readonly Segment[];
  /** All its words, normalised. */
  readonly words: readonly string[];
}

export function readPhrase(all: readonly Segment[], headNoun: string | undefined): PhraseReading {
  const segments = withoutTied(untilEnder(all));
  const cut = segments.findIndex(
    (segment, index) => index > 0 && isPreposition(segment) && !isOfFigure(segments, index),
  );
  const chunk = firstItem(cut < 0 ? segments : segments.slice(0, cut), headNoun);
  const complement = cut < 0 ? [] : segments.slice(cut + 1);
  const at = headIndex(chunk, headNoun);
  const before = chunk.slice(0, Math.max(at, 0));
  return {
    head: chunk[at],
    isHeadFollowed: at >= 0 && chunk.slice(at + 1).some((segment) => segment.senses.length === 0),
    modifiers: [...before].reverse().concat(chunk.slice(at + 1)),
    complement,
    preposition: cut < 0 ? undefined : segments[cut]?.tokens[0]?.normal,
    isFormer: before.some(
      (segment) => isWord(segment, formerWords) && !isWord(segment, stillHolding),
    ),
    isDefinite:
      isWord(all[0], determiners) || (all[0]?.isName === true && !isWord(all[0], countingWords)),
    determiner: isWord(all[0], determiners) ? all[0]?.tokens[0]?.normal : undefined,
    ties: all.filter((_, index) => isTied(all, index)),
    words: all.flatMap(({ tokens }) => tokens.map(({ normal }) => normal)),
  };
}

export const hasSense = <T extends SenseType>(
  segment: Segment | undefined,
  type: T,
): SenseOf<T> | undefined =>
  segment?.senses.find((sense): sense is SenseOf<T> => sense.type === type);

const isPreposition = (segment: Segment): boolean =>
  segment.senses.length === 0 &&
  segment.tokens[0]?.followsHyphen === false &&
  isWord(segment, prepositions);

/** "up to 200 soldiers", "as many as 40 monks": no preposition, but how many there are. */
function isOfFigure(segments: readonly Segment[], index: number): boolean {
  return index <= 2 && isWord(segments[index - 1], figureWords) && !isNamed(segments[index + 1]);
}

const isNamed = (segment: Segment | undefined): boolean =>
  segment === undefined || segment.senses.length > 0 || segment.isUnknownName;

/** "men who fled", "candidates seeking office": what follows describes, it does not name. */
function untilEnder(segments: readonly Segment[]): readonly Segment[] {
  const end = segments.findIndex(
    (segment, index) =>
      index > 0 &&
      segment.senses.length === 0 &&
      (isWord(segment, enders) ||
        (isParticiple(segment) && hasSense(segments[index - 1], 'noun') !== undefined)),
  );
  return end < 0 ? segments : segments.slice(0, end);
}

const isParticiple = (segment: Segment): boolean =>
  segment.tokens[0]?.isCapital === false && /.{3}ing$/.test(segment.tokens[0].normal);

/** Of a list the first item speaks: "Britain and France"; but "French and Italian officials" share their head. */
function firstItem(chunk: readonly Segment[], headNoun: string | undefined): readonly Segment[] {
  const cut = chunk.findIndex(
    (segment, index) =>
      index > 0 && (isWord(segment, conjunctions) || segment.tokens[0]?.followsBreak === true),
  );
  if (cut < 0) return chunk;
  const first = chunk.slice(0, cut);
  // "local, legitimate forces": a comma between what describes the head.
  if (isWord(first[0], describing) && headIndex(first, headNoun) !== headIndex(chunk, headNoun))
    return chunk;
  if (!first.every(isAdjective)) return first;
  return [
    ...first,
    ...chunk.slice(cut + 1).filter((segment) => hasSense(segment, 'country') === undefined),
  ];
}

/** Only says of which country or people: it waits for a noun. */
const isAdjective = (segment: Segment): boolean =>
  segment.senses.length === 0
    ? !segment.isUnknownName
    : segment.senses.some(
        (sense) =>
          sense.type === 'people' ||
          (sense.type === 'country' && (sense.form === 'demonym' || sense.alias.includes('.'))),
      );
