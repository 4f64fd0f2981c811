/** Loads the lexicon shipped with this package, and a user's own files on top of it. */

import { readFileSync } from 'node:fs';
import type { Codebook } from '@dateline/knowledge';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { checkLexicon } from './parsing/check-lexicon.ts';
import type { LexiconSource } from './parsing/lexicon-lines.ts';
import { parseClasses } from './parsing/parse-classes.ts';
import { parseDetails } from './parsing/parse-details.ts';
import { parseLexicon } from './parsing/parse-lexicon.ts';
import { cueIndexOf } from './words/cue-index-of.ts';

/** In order: of two entries with equally many conditions, the earlier wins. */
const FILES = [
  'statements.txt',
  'refusals.txt',
  'protest.txt',
  'assault.txt',
  'sanction.txt',
  'coerce.txt',
  'cooperation.txt',
  'mobilize.txt',
  'verbal-conflict.txt',
  'dateline.txt',
  'operators.txt',
] as const;

const FOLDER = new URL('../../lexicon/', import.meta.url);

export function loadLexicon(codebook: Codebook, extra: readonly LexiconSource[] = []): Lexicon {
  const classes = parseClasses(readShipped('classes.txt'), 'classes.txt');
  const shipped = FILES.map((name) => ({ name, text: readShipped(name) }));
  const { entries, tables } = parseLexicon([...extra, ...shipped], classes, {
    types: new Set(codebook.eventTypes.map(({ type }) => type)),
    modes: new Set(codebook.eventTypes.flatMap(({ modes }) => modes.map(({ mode }) => mode))),
  });
  checkLexicon(entries);
  const details = parseDetails(readShipped('details.txt'), classes, 'details.txt');
  return createLexicon({ entries, tables, classes, details, cues: cueIndexOf(codebook) });
}

function readShipped(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}
