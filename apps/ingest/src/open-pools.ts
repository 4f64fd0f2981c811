/** The threads commands work with: some for markup, some for reading English. Nothing starts before its first use. */
import type { LexiconSource } from '@dateline/extract';
import type { ImportedKnowledge } from '@dateline/knowledge';
import type { Environment } from './environment.ts';
import { limits } from './limits.ts';
import type { ArticleWorkerData } from './workers/article-worker.ts';
import { createKillablePool, type KillablePool } from './workers/killable-pool.ts';

/** What the threads read with beside what is shipped. */
export interface ReadingMatter {
  /** Shared with the threads, not copied. */
  readonly imported?: ImportedKnowledge | undefined;
  readonly lexicons?: readonly LexiconSource[];
}

export function openPagePool(environment: Environment): KillablePool {
  return createKillablePool({
    module: new URL('./workers/page-worker.ts', import.meta.url),
    threads: Math.min(2, environment.threads),
    timeoutMs: limits.pageTimeoutMs,
    maxHeapMb: 512,
    onTimeout: 'PARSE_TIMEOUT',
    onCrash: 'TOO_COMPLEX',
  });
}

export function openReaderPool(
  environment: Environment,
  { imported, lexicons = [] }: ReadingMatter = {},
): KillablePool {
  return createKillablePool({
    module: new URL('./workers/article-worker.ts', import.meta.url),
    threads: environment.threads,
    timeoutMs: environment.articleTimeoutMs,
    maxHeapMb: 1024,
    given: { imported, lexicons } satisfies ArticleWorkerData,
    onTimeout: 'EXTRACTION_TIMEOUT',
    onCrash: 'EXTRACTION_FAILED',
  });
}
