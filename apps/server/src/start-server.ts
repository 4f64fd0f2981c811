/** Starts a server on an address and stops it again; everything it opens is closed in the opposite order. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Knowledge, loadKnowledge } from '@dateline/knowledge';
import type { OpenDatabase } from '@dateline/store';
import { type Logger, pino } from 'pino';
import { createAnalyzer } from './analysis/create-analyzer.ts';
import { createServer } from './create-server.ts';
import { ServerFault } from './errors.ts';
import { codeListsOf } from './query-language/code-lists.ts';
import { createSchema } from './schema/create-schema.ts';

export interface StartOptions {
  /** Opened and migrated; it stays open when the server closes. */
  readonly database: OpenDatabase;
  readonly host?: string;
  /** 0 is any free one. */
  readonly port?: number;
  readonly knowledge?: Knowledge;
  readonly logger?: Logger;
}

export interface RunningServer {
  /** Of the GraphQL endpoint and the playground. */
  readonly url: string;
  /** Lets running requests finish; calling it again waits for the same end. */
  close(): Promise<void>;
}

export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { database, host = '127.0.0.1', port = 4000 } = options;
  const logger = options.logger ?? pino({ level: 'silent' });
  const schema = createSchema();
  const analyzer = createAnalyzer();
  const knowledge = options.knowledge ?? loadKnowledge();
  const server = createServer(schema, {
    database,
    knowledge,
    analyzer,
    codes: codeListsOf(schema),
    knownEntities: new Map(),
    logger,
  });
  await server.apollo.start();
  try {
    await listen(server.httpServer, host, port);
  } catch (error) {
    await server.apollo.stop();
    await analyzer.close();
    throw error;
  }
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    server.drain();
    await server.apollo.stop();
    await analyzer.close();
  };
  return { url: urlOf(server.httpServer, host), close: () => (closing ??= close()) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(asAddressFault(error, host, port)),
    );
    server.listen({ host, port }, resolve);
  });
}

function asAddressFault(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  const message = `Another program listens on ${host}:${port} already. Stop it, or choose another PORT.`;
  return new ServerFault('ADDRESS_IN_USE', message, { cause: error });
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/graphql`;
}
