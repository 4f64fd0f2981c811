/** Reads a type with its modes and CAMEO code, "ASSAULT aerial 195", by the names that the codebook has. */

import { ExtractFault } from '../../extract-fault.ts';
import type { Coding } from '../entry.ts';

export interface LexiconNames {
  readonly types: ReadonlySet<string>;
  readonly modes: ReadonlySet<string>;
}

/** A CAMEO code, or a root and "+" for what the governed deed adds to it. */
const CODE = /^\d+\+?$/;

export function parseCoding(words: readonly string[], names: LexiconNames, origin: string): Coding {
  const [type = '', ...rest] = words;
  const cameo = rest.find((word) => CODE.test(word)) ?? null;
  const modes = rest.filter((word) => !CODE.test(word));
  for (const mode of modes) checkMode(mode, names, origin);
  return { type: checkType(type, names, origin), modes, cameo };
}

export function checkType(type: string, names: LexiconNames, origin: string): string {
  if (names.types.has(type)) return type;
  throw new ExtractFault(
    'LEXICON_UNKNOWN_NAME',
    `${origin}: the codebook has no type "${type}". Known: ${[...names.types].join(', ')}.`,
  );
}

function checkMode(mode: string, names: LexiconNames, origin: string): void {
  if (!names.modes.has(mode))
    throw new ExtractFault(
      'LEXICON_UNKNOWN_NAME',
      `${origin}: the codebook has no mode "${mode}". Known: ${[...names.modes].join(', ')}.`,
    );
}
