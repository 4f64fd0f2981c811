/**
 * What the server knows, as of the newest import. Imports are made by other processes, so the version of what they packed is asked for
 * every few seconds. Where it is another one, everything is loaded beside the old, and requests that begin afterwards are given it;
 * a request keeps to the end what it began with, so that what it analyses and what it looks up agree.
 */
import type { LexiconSource } from '@dateline/extract';
import {
  type ImportedKnowledge,
  type Knowledge,
  loadKnowledge,
  versionWith,
} from '@dateline/knowledge';
import { findPackVersion, type Queryable, readPacks } from '@dateline/store';
import type { Logger } from 'pino';
import { type Analyzer, createAnalyzer } from '../analysis/create-analyzer.ts';
import { limits } from '../limits/limits.ts';

export interface Known {
  readonly knowledge: Knowledge;
  readonly analyzer: Analyzer;
}

export interface FollowOptions {
  readonly database: Queryable;
  readonly known: Known;
  readonly lexicons: readonly LexiconSource[];
  readonly checkMs: number;
  readonly logger: Logger;
}

export class ImportFollower {
  readonly #options: FollowOptions;
  readonly #timer: NodeJS.Timeout;
  readonly #retired = new Map<Analyzer, NodeJS.Timeout>();
  #known: Known;
  #checking: Promise<void> | undefined;

  constructor(options: FollowOptions) {
    this.#options = options;
    this.#known = options.known;
    this.#timer = setInterval(() => this.#check(), options.checkMs).unref();
  }

  get current(): Known {
    return this.#known;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#checking;
    const retired = [...this.#retired].map(([analyzer, timer]) => {
      clearTimeout(timer);
      return analyzer.close();
    });
    await Promise.all([...retired, this.#known.analyzer.close()]);
  }

  /** One at a time: loading may take longer than the pause between two looks. */
  #check(): void {
    this.#checking ??= this.#follow().finally(() => {
      this.#checking = undefined;
    });
  }

  /** A database that does not answer is asked again; what is known stays known. */
  async #follow(): Promise<void> {
    const { database, logger } = this.#options;
    try {
      const version = await findPackVersion(database);
      if (this.#isKnown(version)) return;
      const imported = await readPacks(database);
      this.#take(imported);
      logger.info({ knowledge: this.#known.knowledge.version }, 'an import was loaded');
    } catch (error) {
      logger.warn({ err: error }, 'could not look for imports');
    }
  }

  #isKnown(version: string | undefined): boolean {
    const imported = version === undefined ? undefined : { version };
    return versionWith(imported) === this.#known.knowledge.version;
  }

  #take(imported: ImportedKnowledge | undefined): void {
    const { lexicons } = this.#options;
    const former = this.#known.analyzer;
    this.#known = {
      knowledge: loadKnowledge(imported),
      analyzer: createAnalyzer({ imported, lexicons }),
    };
    const retire = (): void => {
      this.#retired.delete(former);
      void former.close();
    };
    this.#retired.set(former, setTimeout(retire, longestUseMs).unref());
  }
}

/** A text may wait for all that wait before it. */
const longestUseMs = limits.analyzeMs * (limits.analyzeWaiting + 1);
