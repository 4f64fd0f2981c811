/** Starts a server on an address and stops it again; everything it opens is closed in the opposite order. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readLexiconFolder } from '@dateline/extract';
import { type ImportedKnowledge, type Knowledge, loadKnowledge } from '@dateline/knowledge';
import { type OpenDatabase, readPacks } from '@dateline/store';
import type { GraphQLSchema } from 'graphql';
import { type Logger, pino } from 'pino';
import { createAnalyzer } from './analysis/create-analyzer.ts';
import type { ServerParts } from './context.ts';
import { createServer } from './create-server.ts';
import { ImportFollower } from './imports/import-follower.ts';
import { once } from './lists/lazy-list.ts';
import { codeListsOf } from './query-language/code-lists.ts';
import { createSchema } from './schema/create-schema.ts';
import { ServerFault } from './server-fault.ts';

export interface StartOptions {
  /** Opened and migrated; it stays open when the server closes. */
  readonly database: OpenDatabase;
  readonly host?: string;
  /** 0 is any free one. */
  readonly port?: number;
  /** Origins whose pages may ask as well. */
  readonly allowedOrigins?: readonly string[];
  readonly knowledge?: Knowledge;
  readonly lexiconDirectory?: string | undefined;
  /** How often to look for what was imported meanwhile. */
  readonly importCheckMs?: number;
  readonly logger?: Logger;
}

export interface RunningServer {
  /** Of the GraphQL endpoint and the playground. */
  readonly url: string;
  /** Lets running requests finish; calling it again waits for the same end. */
  close(): Promise<void>;
}

export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 4000, allowedOrigins = [] } = options;
  const schema = createSchema();
  const imports = followImports(options, await readPacks(options.database));
  const parts = createParts(schema, options, imports);
  const server = createServer(schema, parts, { allowedOrigins });
  const close = once(async () => {
    server.drain();
    await server.apollo.stop();
    await imports.close();
  });
  await server.apollo.start();
  try {
    await listen(server.httpServer, host, port);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: urlOf(server.httpServer, host), close };
}

function followImports(
  { database, lexiconDirectory, logger = silent, ...options }: StartOptions,
  imported: ImportedKnowledge | undefined,
): ImportFollower {
  const knowledge = options.knowledge ?? loadKnowledge(imported);
  const lexicons =
    lexiconDirectory === undefined ? [] : readLexiconFolder(lexiconDirectory, knowledge.codebook);
  return new ImportFollower({
    database,
    known: { knowledge, analyzer: createAnalyzer({ imported, lexicons }) },
    lexicons,
    checkMs: options.importCheckMs ?? defaultImportCheckMs,
    logger,
  });
}

const defaultImportCheckMs = 5_000;
const silent = pino({ level: 'silent' });

/** What is known changes with imports; a request takes what there is when it begins. */
function createParts(
  schema: GraphQLSchema,
  { database, logger = silent }: StartOptions,
  imports: ImportFollower,
): ServerParts {
  return {
    database,
    get knowledge() {
      return imports.current.knowledge;
    },
    get analyzer() {
      return imports.current.analyzer;
    },
    codes: codeListsOf(schema),
    knownEntities: new Map(),
    logger,
  };
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
