/** The same page over HTTP: the product's server beside a bare one that sends the same statements, in one run. */
import { Agent } from 'node:http';
import { join } from 'node:path';
import { startServer } from '@dateline/server';
import { openDatabase, type Statement } from '@dateline/store';
import type { Pair } from '../database/template-articles.ts';
import { type LoadResult, runLoad, send } from '../measure/load.ts';
import type { Section } from '../report.ts';
import { type BenchServer, startBenchServer } from '../servers/bench-server.ts';
import type { GraphQLSettings } from '../servers/graphql-server.ts';
import type { RawSettings } from '../servers/raw-server.ts';
import { recordStatements } from '../servers/record-statements.ts';
import { operations, pageSize } from './page-operations.ts';

const servers = join(import.meta.dirname, '..', 'servers');
const poolSize = 8;
const connectionCounts = [1, 16];
const requests = 600;
const capMs = 8_000;

interface Case {
  readonly operation: string;
  readonly pair: Pair;
  readonly body: string;
  readonly statements: readonly Statement[];
}

interface Measured extends LoadResult {
  readonly cpuMicros: number;
}

export async function measureGraphQL(
  databaseUrl: string,
  pairs: readonly Pair[],
): Promise<Section> {
  const cases = await recordCases(databaseUrl, pairs);
  const settings: GraphQLSettings = { databaseUrl, poolSize };
  const graphql = await startBenchServer(join(servers, 'graphql-server.ts'), settings);
  try {
    const rows = [];
    for (const one of cases) rows.push(...(await measureCase(one, graphql, databaseUrl)));
    return {
      name: 'graphql',
      title: `Page of ${pageSize} events over HTTP, pool of ${poolSize}`,
      notes: [
        `Up to ${requests} requests each, at most ${capMs / 1000} s. CPU is the server's own process; "× raw" compares it with`,
        'node:http sending the same statements and passing the JSON on. Clients and PostgreSQL share the machine.',
      ],
      rows,
    };
  } finally {
    await graphql.close();
  }
}

async function measureCase(one: Case, graphql: BenchServer, databaseUrl: string) {
  const settings: RawSettings = { databaseUrl, poolSize, statements: one.statements };
  const raw = await startBenchServer(join(servers, 'raw-server.ts'), settings);
  try {
    const rows = [];
    for (const connections of connectionCounts) {
      const bare = await measure(raw, one.body, connections);
      const full = await measure(graphql, one.body, connections);
      const label = { pair: one.pair.name, operation: one.operation, connections };
      rows.push(
        { ...label, server: 'raw', ...columnsOf(bare, bare) },
        { ...label, server: 'graphql', ...columnsOf(full, bare) },
      );
    }
    return rows;
  } finally {
    await raw.close();
  }
}

async function measure(server: BenchServer, body: string, connections: number): Promise<Measured> {
  const load = { url: server.url, body, connections, requests, capMs };
  await runLoad({ ...load, requests: requests / 6 });
  const before = await server.cpuMicros();
  const result = await runLoad(load);
  const spent = (await server.cpuMicros()) - before;
  return { ...result, cpuMicros: spent / result.answered };
}

function columnsOf(measured: Measured, raw: Measured) {
  return {
    'p50 ms': measured.p50,
    'p99 ms': measured.p99,
    'requests/s': measured.perSecond,
    'of raw': measured.perSecond / raw.perSecond,
    'CPU µs': measured.cpuMicros,
    '× raw': measured.cpuMicros / raw.cpuMicros,
    bytes: measured.bytes,
  };
}

/** Asks each question once through a server whose database keeps a note of what it was sent. */
async function recordCases(databaseUrl: string, pairs: readonly Pair[]): Promise<Case[]> {
  const open = await openDatabase({ url: databaseUrl, poolSize: 1 });
  const recording = recordStatements(open);
  const server = await startServer({ database: recording.database, port: 0 });
  const agent = new Agent();
  const record = async (pair: Pair, operation: string, query: string): Promise<Case> => {
    const variables = { actor: pair.actor.name, place: pair.place.name };
    const body = JSON.stringify({ query, variables });
    recording.take();
    checkAnswer(await send(agent, { url: server.url, body }), pair);
    return { operation, pair, body, statements: recording.take() };
  };
  try {
    const cases: Case[] = [];
    for (const pair of pairs)
      for (const [operation, query] of Object.entries(operations))
        cases.push(await record(pair, operation, query));
    return cases;
  } finally {
    agent.destroy();
    await server.close();
    await open.close();
  }
}

/** A page that is not full, or an error, would make a fine figure of nothing. */
function checkAnswer(answer: Buffer, { name }: Pair): void {
  const { data, errors } = JSON.parse(answer.toString('utf8')) as {
    data?: { events?: { nodes: readonly unknown[] } };
    errors?: unknown;
  };
  const found = data?.events?.nodes.length ?? 0;
  if (errors !== undefined || found !== pageSize) {
    throw new Error(`The ${name} pair gave ${found} events: ${JSON.stringify(errors)}`);
  }
}
