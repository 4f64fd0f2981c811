/**
 * Reads texts in threads of their own: reading takes the CPU, and a text that takes too long must not stop the others.
 * The first text starts a thread, which loads the language and the knowledge; that takes its own time, which no text is charged with.
 */

import type { LexiconSource } from '@dateline/extract';
import type { ImportedKnowledge } from '@dateline/knowledge';
import { Piscina } from 'piscina';
import { badUserInput } from '../bad-user-input.ts';
import { limits } from '../limits/limits.ts';
import { ServerFault } from '../server-fault.ts';
import type { AnalyzedText, AnalyzeWorkerData, TextToAnalyze } from './analyze-worker.ts';

export interface Analyzer {
  analyze(input: TextToAnalyze): Promise<AnalyzedText>;
  close(): Promise<void>;
}

export interface AnalyzerOptions {
  readonly threads?: number;
  readonly timeoutMs?: number;
  /** Shared with the threads, not copied. */
  readonly imported?: ImportedKnowledge | undefined;
  /** A user's own. */
  readonly lexicons?: readonly LexiconSource[];
}

export function createAnalyzer({
  threads = 1,
  timeoutMs = limits.analyzeMs,
  imported,
  lexicons = [],
}: AnalyzerOptions = {}): Analyzer {
  const pool = new Piscina({
    filename: new URL('./analyze-worker.ts', import.meta.url).href,
    name: 'analyze',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    maxQueue: limits.analyzeWaiting,
    workerData: { imported, lexicons } satisfies AnalyzeWorkerData,
  });
  return {
    analyze: async (input) => {
      checkText(input.text);
      if (pool.queueSize >= limits.analyzeWaiting) throw overloaded();
      await pool.run(undefined, { name: 'load' });
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        return (await pool.run(input, { signal })) as AnalyzedText;
      } catch (error) {
        throw signal.aborted ? tookTooLong(timeoutMs, error) : error;
      }
    },
    close: () => pool.destroy(),
  };
}

function checkText(text: string): void {
  if (text.trim() === '') throw badUserInput('`text` is empty: there is nothing to read.');
  if (text.length <= limits.analyzeCharacters) return;
  throw badUserInput(
    `\`text\` has ${text.length} characters, more than the ${limits.analyzeCharacters} that \`analyze\` reads. Send it in parts.`,
  );
}

function overloaded(): ServerFault {
  return new ServerFault(
    'OVERLOADED',
    `${limits.analyzeWaiting} texts are waiting to be read already. Try again in some seconds.`,
  );
}

function tookTooLong(timeoutMs: number, cause: unknown): ServerFault {
  return new ServerFault(
    'TIMEOUT',
    `Reading the text took longer than ${timeoutMs / 1000} s and was stopped. Send it in parts.`,
    { cause },
  );
}
