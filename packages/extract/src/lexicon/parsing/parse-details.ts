/**
 * Reads the file of finer codes: what the words around a deed add to its CAMEO code.
 *
 *   codes 141 142             the coarse codes that the lines below refine
 *     resign, step_down -> *1 one of these words in the clause of the deed gives 1411, 1421; {class} takes in a class of nouns
 *     rally -> 140            a code of its own instead
 *
 * Of several lines that fit, the first wins.
 */

import { ExtractFault } from '../../extract-fault.ts';
import type { NounClasses } from './parse-classes.ts';

export interface Detail {
  /** The finer code. */
  readonly code: string;
  /** First word of a cue to the words that must follow it. */
  readonly cues: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Coarse code to its finer ones, in the order of the file. */
export type Details = ReadonlyMap<string, readonly Detail[]>;

export function parseDetails(text: string, classes: NounClasses, file: string): Details {
  const details = new Map<string, Detail[]>();
  let coarse: readonly string[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/#.*$/, '').trim();
    const origin = `${file}:${index + 1}`;
    if (line === '') return;
    if (!raw.startsWith(' ')) coarse = readHeader(line, origin);
    else
      for (const code of coarse)
        details.set(code, [
          ...(details.get(code) ?? []),
          readLine(line, { code, classes, origin }),
        ]);
  });
  return details;
}

function readHeader(line: string, origin: string): string[] {
  const [word, ...codes] = line.split(/\s+/);
  if (word === 'codes' && codes.length > 0 && codes.every((code) => /^\d{3}$/.test(code)))
    return codes;
  throw new ExtractFault(
    'LEXICON_SYNTAX',
    `${origin}: "${line}" is no header. Write "codes" and three-digit codes.`,
  );
}

function readLine(
  line: string,
  {
    code,
    classes,
    origin,
  }: { readonly code: string; readonly classes: NounClasses; readonly origin: string },
): Detail {
  const [cues, finer] = line.split(' -> ');
  if (!cues || !finer || !/^(\*\d|\d{3,4})$/.test(finer))
    throw new ExtractFault(
      'LEXICON_SYNTAX',
      `${origin}: "${line}" is no line of cues. Write "word, two_words -> code".`,
    );
  return { code: finer.replace('*', code), cues: readCues(cues, classes, origin) };
}

function readCues(
  text: string,
  classes: NounClasses,
  origin: string,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const cues = new Map<string, string[][]>();
  for (const cue of text.split(',').map((word) => word.trim()))
    for (const member of membersOf(cue, classes, origin)) {
      const [first = '', ...rest] = member.split('_');
      cues.set(first, [...(cues.get(first) ?? []), rest]);
    }
  return cues;
}

function membersOf(cue: string, classes: NounClasses, origin: string): Iterable<string> {
  const name = /^\{(.+)\}$/.exec(cue)?.[1];
  if (name === undefined) return [cue];
  const members = classes.get(name);
  if (members) return members;
  throw new ExtractFault(
    'LEXICON_UNKNOWN_NAME',
    `${origin}: there is no class "${name}". Known: ${[...classes.keys()].join(', ')}.`,
  );
}
