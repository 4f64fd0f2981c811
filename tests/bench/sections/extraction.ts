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
/** Short sets are repeated until a run reads this many sentences. */
const sentencesPerRun = 2000;

type Work = (article: TimedArticle) => void;

export function measureExtraction(): Section {
  const reader = loadReader();
  const works = Object.entries(worksOf(reader, loadKnowledge()));
  const rows = loadTextSets().flatMap((set) => {
    const sentences = countSentences(set, reader);
    return works.map(([name, work]) => ({
      texts: set.name,
      work: name,
      ...timeSet(set, sentences, work),
    }));
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
    'text to trees, names, dates': ({ text, published }) => reader.read(text, { published }),
    'text to tags (wink-nlp)': ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos),
  };
}

function countSentences({ articles }: TextSet, reader: Reader): number {
  return articles.reduce((sum, { text }) => sum + reader.read(text).sentences.length, 0);
}

function timeSet({ articles }: TextSet, sentences: number, work: Work) {
  const rounds = Math.max(1, Math.ceil(sentencesPerRun / sentences));
  const readAll = (): void => {
    for (let round = 0; round < rounds; round++) for (const article of articles) work(article);
  };
  readAll();
  const rates = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    readAll();
    const { user, system } = process.cpuUsage(before);
    return (sentences * rounds * 1e6) / (user + system);
  });
  return {
    'sentences/CPU s': median(rates),
    slowest: Math.min(...rates),
    fastest: Math.max(...rates),
    sentences: sentences * rounds,
  };
}
