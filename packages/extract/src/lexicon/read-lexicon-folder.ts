/** A user's own lexicon files, read and checked before anything is read with them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Codebook } from '@dateline/knowledge';
import { ExtractFault } from '../extract-fault.ts';
import { loadLexicon } from './load-lexicon.ts';
import type { LexiconSource } from './parsing/lexicon-lines.ts';

/** Every `.txt` file of the folder, by name. Throws the faults of a lexicon, or LEXICON_FOLDER_UNREADABLE. */
export function readLexiconFolder(folder: string, codebook: Codebook): LexiconSource[] {
  const sources = readFiles(folder);
  loadLexicon(codebook, sources);
  return sources;
}

function readFiles(folder: string): LexiconSource[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  } catch (cause) {
    throw new ExtractFault(
      'LEXICON_FOLDER_UNREADABLE',
      `The lexicon folder ${folder} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}
