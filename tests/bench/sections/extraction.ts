/**
 * How fast text becomes events, in sentences per second of CPU: time on the clock says more about the neighbours than
 * about the program. A published tagger over the same texts is the yardstick for the machine.
 */
import { createExtractor } from '@dateline/extract';
import { type Knowledge, loadKnowledge } from '@dateline/knowledge';
import { type Document, loadReader, type Reader } from '@dateline/language';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { median } from '../measure/latencies.ts';
import type { Section } from '../report.ts';
import { loadTextSets, type TextSet, type TimedArticle } from './articles.ts';

const runs = 5;
/** The compiler is done when so many rounds of runs, one after another, have been hardly any faster than the best before. */
const settledRounds = 2;
const settledRise = 1.02;
/** After so many it is not waited for any longer. */
const mostRuns = 40;
/** A run reads about this many sentences: long sets are cut, short ones repeated. */
const sentencesPerRun = 1000;
/** Fast work reads them again and again, or a run would be over before the compiler has seen it. */
const leastMicros = 400_000;

type Work = (article: TimedArticle) => void;

export function measureExtraction(): Section {
  const reader = loadReader();
  const read = new Map<string, Document>();
  const works = Object.entries(worksOf(reader, loadKnowledge(), read));
  const rows = loadTextSets().flatMap((set) => {
    const run = planRun(set, reader, read);
    return works.map(([name, work]) => ({ texts: set.name, work: name, ...timeRun(run, work) }));
  });
  return {
    name: 'extract',
    title: 'Reading, one thread',
    notes: [
      `Median, slowest and fastest of ${runs} runs after one to warm up; sentences as our reader counts them.`,
      `"steady" is the best median of ${runs} runs, up to where more bring hardly any more: until then, V8 compiles.`,
      '"trees to events" is coding alone: who, whom, where, when and what, of documents read before.',
    ],
    rows,
  };
}

function worksOf(
  reader: Reader,
  knowledge: Knowledge,
  read: ReadonlyMap<string, Document>,
): Readonly<Record<string, Work>> {
  const extractor = createExtractor({ reader, knowledge });
  const coder = createExtractor({ reader: rereading(read), knowledge });
  const wink = winkNLP(model, ['sbd', 'pos']);
  return {
    'text to events': (article) => extractor.extract(article),
    'text to trees, names, dates': (article) => readArticle(article, reader),
    'trees to events': (article) => coder.extract(article),
    'text to tags (wink-nlp)': ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos),
  };
}

/** A reader that hands out what was read before. */
function rereading(read: ReadonlyMap<string, Document>): Reader {
  return {
    read: (text) => {
      const document = read.get(text);
      if (document === undefined) throw new Error('A text is to be coded that was never read.');
      return document;
    },
  };
}

function readArticle({ text, published }: TimedArticle, reader: Reader): Document {
  return reader.read(text, published === undefined ? {} : { published });
}

interface Run {
  readonly articles: readonly TimedArticle[];
  readonly sentences: number;
}

function planRun(set: TextSet, reader: Reader, read: Map<string, Document>): Run {
  const articles: TimedArticle[] = [];
  let sentences = 0;
  for (let at = 0; sentences < sentencesPerRun; at++) {
    const article = set.articles[at % set.articles.length];
    if (article === undefined) throw new Error(`There are no texts in ${set.name}.`);
    articles.push(article);
    // The headline is read, too, but counts for no sentence of the article.
    for (const text of [article.text, article.title])
      if (!read.has(text)) read.set(text, readArticle({ ...article, text }, reader));
    sentences += read.get(article.text)?.sentences.length ?? 0;
  }
  return { articles, sentences };
}

function timeRun({ articles, sentences }: Run, work: Work) {
  const measureRate = (): number => {
    const before = process.cpuUsage();
    let spent = 0;
    let repeats = 0;
    for (; spent < leastMicros; repeats++) {
      articles.forEach(work);
      const { user, system } = process.cpuUsage(before);
      spent = user + system;
    }
    return (repeats * sentences * 1e6) / spent;
  };
  measureRate();
  const rates = Array.from({ length: runs }, measureRate);
  return {
    'sentences/CPU s': median(rates),
    slowest: Math.min(...rates),
    fastest: Math.max(...rates),
    steady: steadyRate(median(rates), measureRate),
    sentences,
  };
}

function steadyRate(first: number, measureRate: () => number): number {
  let steady = first;
  let idle = 0;
  for (let done = runs; done < mostRuns && idle < settledRounds; done += runs) {
    const next = median(Array.from({ length: runs }, measureRate));
    idle = next < steady * settledRise ? idle + 1 : 0;
    steady = Math.max(steady, next);
  }
  return steady;
}
