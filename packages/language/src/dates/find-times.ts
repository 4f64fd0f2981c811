/**
 * Time expressions of a document: detectors find, refiners choose among what overlaps, and each is read
 * in the order of the text, because dates lean on the ones before them.
 */

import type { TimeExpression } from '../document.ts';
import { sentenceOf, uposOf } from '../tree.ts';
import { dayOf, isoDay } from './calendar.ts';
import type { Clues, Groups, Reading, TimeDetector } from './detector.ts';
import { TIME_DETECTORS } from './detectors.ts';
import { storyDay } from './story-day.ts';
import { directionOf, type ParsedText } from './tense.ts';

interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
  readonly detector: TimeDetector;
}

export function findTimes(document: ParsedText, published: string | undefined): TimeExpression[] {
  const story: Story = {
    document,
    anchor: storyDay(document.text, published),
    narrative: undefined,
    year: undefined,
  };
  const found: TimeExpression[] = [];
  let end = 0;
  for (const match of sortedMatches(document.text)) {
    if (match.start < end) continue;
    const expression = readMatch(match, story);
    if (!expression) continue;
    found.push(expression);
    end = expression.end;
  }
  return found;
}

/** By place; of those that begin together the longest first, and then the earlier detector. */
function sortedMatches(text: string): Match[] {
  const matches: Match[] = [];
  for (const detector of TIME_DETECTORS) {
    for (const match of text.matchAll(detector.pattern)) {
      matches.push({
        start: match.index,
        end: match.index + match[0].length,
        groups: match.groups ?? {},
        detector,
      });
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What has been told so far. */
interface Story {
  readonly document: ParsedText;
  readonly anchor: number | undefined;
  narrative: number | undefined;
  year: { readonly value: number; readonly sentence: number } | undefined;
}

/** A stated year holds for this many sentences. */
const YEAR_REACH = 2;

function readMatch(
  { start, end, groups, detector }: Match,
  story: Story,
): TimeExpression | undefined {
  const { document } = story;
  const token = tokenAt(document, start);
  if (token === undefined) return undefined;
  const last = lastToken(document, token, end);
  const reading = detector.read(groups, cluesAt(story, token, last, { start, end }));
  if (!reading) return undefined;
  remember(story, reading, token);
  const { from, to, ...rest } = reading;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    ...rest,
    ...(from === undefined || to === undefined ? {} : { from: isoDay(from), to: isoDay(to) }),
  };
}

function cluesAt(
  { document, anchor, narrative, year }: Story,
  first: number,
  last: number,
  { start, end }: Pick<Match, 'start' | 'end'>,
): Clues {
  const sentence = sentenceOf(document, first).first;
  return {
    anchor,
    narrative: narrative ?? anchor,
    recentYear: year && sentence - year.sentence <= YEAR_REACH * 40 ? year.value : undefined,
    tag: uposOf(document, last),
    nextTag: last + 1 < document.length ? uposOf(document, last + 1) : '',
    before: document.text.slice(Math.max(0, start - 40), start),
    after: document.text.slice(end, end + 40),
    direction: () => directionOf(document, last) ?? directionOf(document, first),
  };
}

/** Dates and their years become what later expressions lean on. */
function remember(story: Story, { kind, from, precision, stated }: Reading, token: number): void {
  if (from === undefined || (kind !== 'date' && kind !== 'time')) return;
  if (precision === 'day' || precision === 'hour' || stated) story.narrative = from;
  if (stated && precision !== 'decade' && precision !== 'century')
    story.year = { value: dayOf(from).year, sentence: sentenceOf(story.document, token).first };
}

/** The token that holds an offset, by bisection. */
function tokenAt({ starts, ends, length }: ParsedText, offset: number): number | undefined {
  let low = 0;
  for (let high = length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return length > 0 && offset < (ends[low] as number) && (starts[low] as number) <= offset
    ? low
    : undefined;
}

function lastToken({ starts, length }: ParsedText, first: number, end: number): number {
  let last = first;
  while (last + 1 < length && (starts[last + 1] as number) < end) last++;
  return last;
}
