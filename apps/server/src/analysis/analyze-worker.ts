/** One thread that reads: loads language and knowledge once, then turns each text into findings. */
import {
  createExtractor,
  describeEvent,
  type Extraction,
  type Finding,
  type LexiconSource,
} from '@dateline/extract';
import { type ImportedKnowledge, loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { workerData } from 'piscina';

/** What crosses between threads: plain data only. */
export interface TextToAnalyze {
  readonly text: string;
  readonly title?: string;
  readonly published: string;
}

export interface AnalyzedText extends Omit<Extraction, 'events'> {
  readonly events: readonly (Finding & { readonly summary: string })[];
  readonly durationMs: number;
}

export interface AnalyzeWorkerData {
  readonly imported: ImportedKnowledge | undefined;
  readonly lexicons: readonly LexiconSource[];
}

const { imported, lexicons = [] } = (workerData ?? {}) as Partial<AnalyzeWorkerData>;
const extractor = createExtractor({
  reader: loadReader(),
  knowledge: loadKnowledge(imported),
  lexicons,
});

/** Done as soon as this module is: what is asked of a new thread before the clock of a text starts. */
export function load(): void {}

export function analyze(article: TextToAnalyze): AnalyzedText {
  const startedAt = performance.now();
  const extraction = extractor.extract(article);
  const events = extraction.events.map((finding) => ({
    ...finding,
    summary: describeEvent(finding),
  }));
  return { ...extraction, events, durationMs: Math.round(performance.now() - startedAt) };
}
