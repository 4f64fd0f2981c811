/** What reads an article today, as every finding tells: known without loading any of it but the version of the knowledge. */
import { codebookVersion } from '@dateline/knowledge';
import { modelVersion } from '@dateline/language';
import type { Extraction } from './extraction.ts';

export const extractionVersions = (knowledge: string): Extraction['versions'] => ({
  /** Raise it when the lexicon or a rule changes what is found. */
  extractor: '2026.11-1',
  codebook: codebookVersion,
  knowledge,
  model: modelVersion,
});
