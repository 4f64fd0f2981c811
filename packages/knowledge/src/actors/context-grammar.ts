/** The little grammar that a sentence's pieces need to tell who stands where: sides, lists, appositions, clauses, speech. */
import type { PhraseToken } from './phrase-token.ts';
import type { Segment } from './segment.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const wordOf = (segment: Segment | undefined): string => segment?.tokens[0]?.normal ?? '';

const sides = wordSet(
  'with against to on toward towards over about versus into between like than alongside',
);
const ofOwnSide = wordSet('loyal belonging close faithful devoted');
const lightWords = wordSet('the a an its their his her both president minister prime mr ms');
const reach = 3;

/**
 * "with Iran", "on the Iranian government": the preposition stands a few small or describing words before; "forces loyal to Erdogan"
 * are on no other side than his.
 */
export function followsSide(segments: readonly Segment[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const segment = segments[index];
    if (segments[index + 1]?.tokens[0]?.followsBreak === true) return false;
    if (sides.has(wordOf(segment))) return !ofOwnSide.has(wordOf(segments[index - 1]));
    if (segment?.senses.length === 0 && !lightWords.has(wordOf(segment))) return false;
  }
  return false;
}

const listWords = wordSet('and or the both');

/** Nothing but "and", "or" and commas between two names. */
export const isListing = (between: readonly Segment[]): boolean =>
  between.every((segment) => listWords.has(wordOf(segment)));

const moneyWords = wordSet(
  'dollar dollars pound pounds franc francs rupee rupees peso pesos bonds',
);

/** "US dollars" are paid everywhere. */
export const isMoney = (next: Segment | undefined): boolean => moneyWords.has(wordOf(next));

const exampleWords = wordSet('like such as including');
const titleWords = 3;

/** Nothing but a title or "such as" between phrase and name. */
export const isApposition = (tokens: readonly PhraseToken[], from: number, to: number): boolean =>
  to >= from &&
  to - from <= titleWords &&
  tokens
    .slice(from, to)
    .every((token) => exampleWords.has(token.normal) || (token.isCapital && !token.isPossessive));

const clauseWords = wordSet(
  'that who which whom whose where when while as because if and but or after before since until although though whether what how why',
);

/** No word or mark among these begins another clause. */
export const beginsNoClause = (between: readonly PhraseToken[]): boolean =>
  between.length > 0 &&
  between.every(
    (token) => !token.followsBreak && !clauseWords.has(token.normal) && !saying.has(token.normal),
  );

const saying = wordSet(
  'said says say told tells tweeted wrote writes added adds insisted insists warned warns declared argued asked replied vowed',
);

const betweenNameAndSaying = /^(?:\w+ly|also|has|had|have|later|then)$/;

/** "Rubio said", "Rubio later said", "said Rubio". */
export function isSpeaking(segments: readonly Segment[], at: number): boolean {
  const next = wordOf(segments[at + 1]);
  return (
    saying.has(wordOf(segments[at - 1])) ||
    saying.has(next) ||
    (betweenNameAndSaying.test(next) && saying.has(wordOf(segments[at + 2])))
  );
}
