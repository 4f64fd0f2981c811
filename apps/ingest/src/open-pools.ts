/** The threads commands work with: some for markup, some for reading English. Nothing starts before its first use. */
import type { ImportedKnowledge } from '@dateline/knowledge';
import type { Environment } from './environment.ts';
import { limits } from './limits.ts';
import type { ArticleWorkerData } from './workers/article-worker.ts';
import { createKillablePool, type KillablePool } from './workers/killable-pool.ts';

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

/** `imported` is shared with the threads, not copied. */
export function openReaderPool(
  environment: Environment,
  imported?: ImportedKnowledge,
): KillablePool {
  return createKillablePool({
    module: new URL('./workers/article-worker.ts', import.meta.url),
    threads: environment.threads,
    timeoutMs: environment.articleTimeoutMs,
    maxHeapMb: 1024,
    given: { imported } satisfies ArticleWorkerData,
    onTimeout: 'EXTRACTION_TIMEOUT',
    onCrash: 'EXTRACTION_FAILED',
  });
}
