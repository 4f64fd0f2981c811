/** The user's own lexicon files, checked. None where no folder is named; then nothing is loaded to check them. */
import { type LexiconSource, readLexiconFolder } from '@dateline/extract';
import type { CommandContext } from './context.ts';

export async function readLexicons({
  environment,
  knowledge,
}: Pick<CommandContext, 'environment' | 'knowledge'>): Promise<readonly LexiconSource[]> {
  const { lexiconDirectory } = environment;
  if (lexiconDirectory === undefined) return [];
  return readLexiconFolder(lexiconDirectory, (await knowledge()).codebook);
}
