/** How long it takes to find out who is meant by a phrase: by itself, and in a sentence of an article. */
import { type ActorQuery, type Knowledge, loadKnowledge } from '@dateline/knowledge';
import { summarise } from '../measure/latencies.ts';
import type { Section } from '../report.ts';

const rounds = 400;
const warmUps = 100;

/** Of every way to an answer: names, offices, people by what they do, unknown names, and no one at all. */
const phrases: readonly string[] = [
  'Russia',
  'the Kremlin',
  'Vladimir Putin',
  'the UN Security Council',
  'Syrian rebels',
  'Israeli troops',
  'the French foreign minister',
  'the prime minister of Iraq',
  'former US president Barack Obama',
  'Kurdish-led SDF fighters',
  "Turkey's ruling party",
  'police in Nairobi',
  'Russian-backed separatists',
  'a group of Colombian coca growers',
  'Governor Anna Torvald',
  'Majestic Steel Company',
  'the ministry',
  'his lawyer',
  'dozens of villagers',
  'the long road home',
];
const sentence =
  'Turkish officials met the Syrian foreign minister in Ankara on Friday, a spokesman for the ministry said.';

export function measureResolution(): Section {
  const knowledge = loadKnowledge();
  return {
    name: 'resolve',
    title: 'Resolving an actor phrase',
    notes: [
      `${phrases.length} phrases in turn, ${rounds} rounds after ${warmUps} to warm up; time on the clock of each call.`,
    ],
    rows: [
      { phrase: 'alone', ...time(knowledge, {}) },
      {
        phrase: 'in an article',
        ...time(knowledge, { date: '2024-12-08', context: sentence, countries: ['TUR', 'SYR'] }),
      },
    ],
  };
}

function time(knowledge: Knowledge, around: Omit<ActorQuery, 'phrase'>) {
  const queries = phrases.map((phrase): ActorQuery => ({ ...around, phrase }));
  for (let round = 0; round < warmUps; round++)
    for (const query of queries) timeCall(knowledge, query);
  const times = Array.from({ length: rounds }, () =>
    queries.map((query) => timeCall(knowledge, query)),
  ).flat();
  const { p50, p99 } = summarise(times, 1);
  return { 'p50 µs': p50 * 1000, 'p99 µs': p99 * 1000 };
}

function timeCall(knowledge: Knowledge, query: ActorQuery): number {
  const start = performance.now();
  knowledge.resolveActor(query);
  return performance.now() - start;
}
