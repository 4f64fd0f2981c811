/**
 * Draws events from free news, asserted ones unless told otherwise, for a person to judge: type, actors, recipients, place and date, each right or not.
 * What a labelled sentence cannot show, quotations, opinion, history and hearsay of whole articles, shows here.
 * The same seed, count, articles and code always draw the same events.
 *
 *   node tests/quality/draw-events.ts                                     200 events, seed 1
 *   node tests/quality/draw-events.ts --seed 7 --count 100                another draw
 *   node tests/quality/draw-events.ts --factuality ASSERTED,REPORTED      what somebody says, too
 *   node tests/quality/draw-events.ts --articles FILE --json              articles of one's own (NDJSON), answers as NDJSON
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ArgumentFinding, createExtractor, type Finding } from '@dateline/extract';
import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { type ArticleRow, articleOf } from './article-of.ts';
import { readingOf } from './judged-event.ts';
import { readNdjson } from './read-ndjson.ts';

const root = join(import.meta.dirname, '..', '..');

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    articles: {
      type: 'string',
      default: join(root, '..', 'shared', 'corpora', 'news', 'world-politics.ndjson'),
    },
    factuality: { type: 'string', default: 'ASSERTED' },
    json: { type: 'boolean', default: false },
  },
});

const wanted = new Set(options.factuality.split(','));

/** Characters of the article shown before the sentence. */
const contextLength = 200;

process.exitCode = main();

interface NewsArticle extends ArticleRow {
  readonly id: string;
  readonly body: string;
}

interface Drawn {
  readonly article: NewsArticle;
  readonly event: Finding;
}

function main(): number {
  if (!existsSync(options.articles)) {
    say(`Skipped: there are no articles at ${options.articles}. Name some with --articles FILE.`);
    return 0;
  }
  const drawn = draw(readWanted(options.articles), {
    seed: Number(options.seed),
    count: Number(options.count),
  });
  for (const [index, one] of drawn.entries())
    say(options.json ? JSON.stringify(recordOf(one)) : describe(one, index + 1));
  return 0;
}

function readWanted(path: string): Drawn[] {
  const extractor = createExtractor({ reader: loadReader(), knowledge: loadKnowledge() });
  return readNdjson<NewsArticle>(path).flatMap((article) =>
    extractor
      .extract(articleOf(article))
      .events.filter(({ factuality }) => wanted.has(factuality))
      .map((event) => ({ article, event })),
  );
}

/** The first of a shuffled deck (Fisher and Yates). */
function draw(
  deck: Drawn[],
  { seed, count }: { readonly seed: number; readonly count: number },
): Drawn[] {
  const random = randomFrom(seed);
  for (let last = deck.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [deck[last], deck[other]] = [deck[other] as Drawn, deck[last] as Drawn];
  }
  return deck.slice(0, count);
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function describe({ article, event }: Drawn, number: number): string {
  const { location, date, trigger, confidence } = event;
  const place = location
    ? `${location.resolved.place.name}, ${location.resolved.place.country ?? '-'}${location.stated ? '' : ' (inferred)'}`
    : '-';
  const when = date ? `${date.value}${date.stated ? '' : ` (${date.precision}, inferred)`}` : '-';
  return [
    `${number}. ${article.id}  ${article.published?.slice(0, 10) ?? ''}  ${article.title ?? ''}`,
    `   … ${sentenceBefore(article.body, event)}`,
    `   ${flat(article.body.slice(event.sentence.start, event.sentence.end))}`,
    `   ${event.type} ${event.modes.join('/')}  [${trigger.text}]  ${confidence}  ${event.rule}${event.historical ? '  historical' : ''}`,
    `   actors: ${partiesOf(event.actors)}   recipients: ${partiesOf(event.recipients)}   where: ${place}   when: ${when}`,
    '',
  ].join('\n');
}

function sentenceBefore(body: string, { sentence }: Finding): string {
  return flat(body.slice(Math.max(0, sentence.start - contextLength), sentence.start));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function partiesOf(parties: readonly ArgumentFinding[]): string {
  if (parties.length === 0) return '-';
  return parties
    .map(
      ({ text, actor, resolvedBy }) =>
        `${flat(text)} = ${actor.name}/${actor.country ?? '-'}/${actor.sectors[0] ?? '-'}${resolvedBy === 'phrase' ? '' : ` (${resolvedBy})`}`,
    )
    .join('; ');
}

function recordOf({ article, event }: Drawn): unknown {
  const { id, title, published } = article;
  return { id, title, published, reading: readingOf(event), event };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
