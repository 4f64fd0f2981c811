/** What reads an article today, as every finding tells: known without loading any of it. */
import { codebookVersion, knowledgeVersion } from '@dateline/knowledge';
import { modelVersion } from '@dateline/language';
import type { Extraction } from './extraction.ts';

export const extractionVersions: Extraction['versions'] = {
  /** Raise it when the lexicon or a rule changes what is found. */
  extractor: '2026.11-1',
  codebook: codebookVersion,
  knowledge: knowledgeVersion,
  model: modelVersion,
};
