/** A page straight from the store: what the database and the driver take. */
import { findEntityIds, listEvents, type OpenDatabase } from '@dateline/store';
import type { Pair } from '../database/template-articles.ts';
import { summarise } from '../measure/latencies.ts';
import type { Section } from '../report.ts';
import { pageQuery, pageSelection, pageSize } from './page-operations.ts';

const warmUps = 20;
const repetitions = 500;

export async function measureSql(open: OpenDatabase, pairs: readonly Pair[]): Promise<Section> {
  const keys = pairs.flatMap(({ actor, place }) => [actor.key, place.key]);
  const ids = await findEntityIds(open, keys);
  const rows = [];
  for (const pair of pairs) {
    const request = { query: pageQuery(ids, pair), first: pageSize };
    rows.push(
      {
        ...describe(pair),
        reads: 'ids, scalars',
        ...(await time(() => listEvents(open, request))),
      },
      {
        ...describe(pair),
        reads: 'everything shown',
        ...(await time(() => listEvents(open, { ...request, selection: pageSelection }))),
      },
    );
  }
  return {
    name: 'sql',
    title: `Page of ${pageSize} events, store.listEvents, one connection`,
    notes: [
      `${repetitions} calls each after ${warmUps} to warm up; the client is this process, the driver included.`,
    ],
    rows,
  };
}

const describe = ({ name, actor, place }: Pair) => ({
  pair: name,
  question: `${actor.name} in ${place.name}`,
});

async function time(call: () => Promise<unknown>) {
  for (let count = 0; count < warmUps; count++) await call();
  const times: number[] = [];
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  for (let count = 0; count < repetitions; count++) {
    const called = performance.now();
    await call();
    times.push(performance.now() - called);
  }
  const { p50, p99, perSecond } = summarise(times, performance.now() - start);
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    'p50 ms': p50,
    'p99 ms': p99,
    'per second': perSecond,
    'client CPU µs': (user + system) / repetitions,
  };
}
