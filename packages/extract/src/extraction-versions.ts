/** What reads an article today, as every finding tells: known without loading any of it but the version of the knowledge. */
import { createHash } from 'node:crypto';
import { codebookVersion } from '@dateline/knowledge';
import { modelVersion } from '@dateline/language';
import type { Extraction } from './extraction.ts';
import type { LexiconSource } from './lexicon/parsing/lexicon-lines.ts';

/** Raise it when the lexicon or a rule changes what is found. */
const extractorVersion = '2026.11-9';

export const extractionVersions = (
  knowledge: string,
  lexicons: readonly LexiconSource[] = [],
): Extraction['versions'] => ({
  extractor: `${extractorVersion}${suffixOf(lexicons)}`,
  codebook: codebookVersion,
  knowledge,
  model: modelVersion,
});

/** A user's own lexicon files make another extractor. */
function suffixOf(lexicons: readonly LexiconSource[]): string {
  if (lexicons.length === 0) return '';
  const hash = createHash('sha256');
  for (const { name, text } of lexicons) hash.update(`${name}\0${text}\0`);
  return `+${hash.digest('hex').slice(0, 8)}`;
}
