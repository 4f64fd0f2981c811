/** What resolvers are given: made anew for each request, from parts that live as long as the server. */
import { randomUUID } from 'node:crypto';
import type { Knowledge } from '@dateline/knowledge';
import type { OpenDatabase } from '@dateline/store';
import type { Logger } from 'pino';
import type { Analyzer } from './analysis/create-analyzer.ts';
import { createLoaders, type KnownEntities, type Loaders } from './loaders/create-loaders.ts';
import type { CodeLists } from './query-language/codes-of.ts';

export interface ServerParts {
  readonly database: OpenDatabase;
  readonly knowledge: Knowledge;
  readonly analyzer: Analyzer;
  readonly codes: CodeLists;
  readonly knownEntities: KnownEntities;
  readonly logger: Logger;
}

export interface RequestContext extends ServerParts {
  readonly requestId: string;
  readonly loaders: Loaders;
}

export function createContext(parts: ServerParts): RequestContext {
  return {
    ...parts,
    requestId: randomUUID(),
    loaders: createLoaders(parts.database, parts.knownEntities),
  };
}
