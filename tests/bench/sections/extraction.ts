/**
 * How fast text becomes events, in sentences per second of CPU: time on the clock says more about the neighbours than
 * about the program. A published tagger over the same texts is the yardstick for the machine.
 */
import { createExtractor } from '@dateline/extract';
import { type Knowledge, loadKnowledge } from '@dateline/knowledge';
import { loadReader, type Reader } from '@dateline/language';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { median } from '../measure/latencies.ts';
import type { Section } from '../report.ts';
import { loadTextSets, type TextSet, type TimedArticle } from './articles.ts';

const runs = 5;
/** A run reads about this many sentences: long sets are cut, short ones repeated. */
const sentencesPerRun = 1000;

type Work = (article: TimedArticle) => void;

export function measureExtraction(): Section {
  const reader = loadReader();
  const works = Object.entries(worksOf(reader, loadKnowledge()));
  const rows = loadTextSets().flatMap((set) => {
    const run = planRun(set, reader);
    return works.map(([name, work]) => ({ texts: set.name, work: name, ...timeRun(run, work) }));
  });
  return {
    name: 'extract',
    title: 'Reading, one thread',
    notes: [
      `Median, slowest and fastest of ${runs} runs after one to warm up; sentences as our reader counts them.`,
    ],
    rows,
  };
}

function worksOf(reader: Reader, knowledge: Knowledge): Readonly<Record<string, Work>> {
  const extractor = createExtractor({ reader, knowledge });
  const wink = winkNLP(model, ['sbd', 'pos']);
  return {
    'text to events': (article) => extractor.extract(article),
    'text to trees, names, dates': ({ text, published }) =>
      reader.read(text, published === undefined ? {} : { published }),
    'text to tags (wink-nlp)': ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos),
  };
}

interface Run {
  readonly articles: readonly TimedArticle[];
  readonly sentences: number;
}

function planRun(set: TextSet, reader: Reader): Run {
  const articles: TimedArticle[] = [];
  let sentences = 0;
  for (let at = 0; sentences < sentencesPerRun; at++) {
    const article = set.articles[at % set.articles.length];
    if (article === undefined) throw new Error(`There are no texts in ${set.name}.`);
    articles.push(article);
    sentences += reader.read(article.text).sentences.length;
  }
  return { articles, sentences };
}

function timeRun({ articles, sentences }: Run, work: Work) {
  const readAll = (): void => articles.forEach(work);
  readAll();
  const rates = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    readAll();
    const { user, system } = process.cpuUsage(before);
    return (sentences * 1e6) / (user + system);
  });
  return {
    'sentences/CPU s': median(rates),
    slowest: Math.min(...rates),
    fastest: Math.max(...rates),
    sentences,
  };
}
