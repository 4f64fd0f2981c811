/**
 * Time expressions of a document, sentence by sentence: detectors find, the longest of what begins
 * together wins, and each is read in the order of the text, because dates lean on the ones before them.
 */

import type { ParsedText, Sentence, TimeExpression } from '../document.ts';
import { uposOf } from '../tree.ts';
import { dayOf, isoDay } from './calendar.ts';
import type { Clues, Reading } from './detector.ts';
import { type SentenceWords, sentenceWords, wordAt } from './sentence-words.ts';
import { type Match, sortedMatches } from './sorted-matches.ts';
import { storyDay } from './story-day.ts';
import { directionOf } from './tense.ts';
import { yearReach } from './year-reach.ts';

/** Every expression has one of these in it; sentences without one are passed over. */
const TRIGGER =
  /\d|day|night|week|month|year|morning|evening|noon|morrow|hour|minute|second|decade|centur|quarter|spring|summer|autumn|fall|winter|christmas|easter|thanksgiving|hallow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|now|soon|current|moment|present|recent|late|ago|previous|former|future|dawn|dusk|lunchtime|daily|annual|ties/i;

export function findTimes(document: ParsedText, published: string | undefined): TimeExpression[] {
  const story: Story = {
    anchor: storyDay(document.text, published),
    narrative: undefined,
    year: undefined,
  };
  return document.sentences.flatMap((sentence, number) =>
    findInSentence(document, sentence, number, story),
  );
}

/** What has been told so far. */
interface Story {
  readonly anchor: number | undefined;
  narrative: number | undefined;
  year: { readonly value: number; readonly lastSentence: number } | undefined;
}

function findInSentence(
  document: ParsedText,
  sentence: Sentence,
  number: number,
  story: Story,
): TimeExpression[] {
  const words = sentenceWords(document, sentence);
  if (!TRIGGER.test(words.text)) return [];
  const found: TimeExpression[] = [];
  let end = 0;
  for (const match of sortedMatches(words.text)) {
    if (match.start < end) continue;
    const { first, last } = tokensOf(match, words, sentence);
    const reading = match.detector.read(
      match.groups,
      cluesAt(match, { document, words, story, number, first, last }),
    );
    if (!reading) continue;
    remember(story, reading, { document, number, last });
    found.push(asExpression(document, match, words, sentence, reading));
    end = match.end;
  }
  return found;
}

function tokensOf(
  { start, end }: Match,
  words: SentenceWords,
  sentence: Sentence,
): { readonly first: number; readonly last: number } {
  return {
    first: sentence.first + wordAt(words, start),
    last: sentence.first + wordAt(words, end - 1),
  };
}

interface Place {
  readonly document: ParsedText;
  readonly words: SentenceWords;
  readonly story: Story;
  readonly number: number;
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}

function cluesAt(
  { start, end }: Match,
  { document, words, story, number, first, last }: Place,
): Clues {
  const { anchor, narrative, year } = story;
  return {
    anchor,
    narrative: narrative ?? anchor,
    recentYear: year && number <= year.lastSentence ? year.value : undefined,
    tag: uposOf(document, last),
    nextTag: last + 1 < document.length ? uposOf(document, last + 1) : '',
    before: words.text.slice(Math.max(0, start - 40), start),
    after: words.text.slice(end, end + 40),
    direction: () => directionOf(document, last) ?? directionOf(document, first),
  };
}

/** Dates and their years become what later expressions lean on. */
function remember(
  story: Story,
  { kind, from, precision, stated }: Reading,
  { document, number, last }: Pick<Place, 'document' | 'number' | 'last'>,
): void {
  if (from === undefined || (kind !== 'date' && kind !== 'time')) return;
  if (precision === 'day' || precision === 'hour' || stated) story.narrative = from;
  if (!stated || precision === 'decade' || precision === 'century') return;
  const reach = yearReach(document, last);
  if (reach >= 0) story.year = { value: dayOf(from).year, lastSentence: number + reach };
}

function asExpression(
  document: ParsedText,
  match: Match,
  words: SentenceWords,
  sentence: Sentence,
  reading: Reading,
): TimeExpression {
  const offset = (place: number): number => {
    const word = wordAt(words, place);
    return (
      (document.starts[sentence.first + word] as number) + place - (words.starts[word] as number)
    );
  };
  const start = offset(match.start);
  const end = offset(match.end - 1) + 1;
  const { from, to, ...rest } = reading;
  const span = from === undefined || to === undefined ? {} : { from: isoDay(from), to: isoDay(to) };
  return { start, end, text: document.text.slice(start, end), ...rest, ...span };
}
