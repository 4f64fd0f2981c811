/**
 * Reads the lexicon's text files. A file is a list of sections; a section is a header and, indented below it, patterns.
 *
 *   # a comment
 *   verbs ASSAULT aerial 195 : subject > object, on     verbs of a type, with modes, CAMEO code and frame
 *     bomb, drop {bomb} on/over, {jet} strike           patterns, separated by commas
 *   nouns CONSULT 040 : between, poss & with            event nouns; "topics" are nouns that only count under another word
 *     talk, march@protest/peaceful                      a noun that needs one of these modifiers
 *     strike is-on                                      a noun that is the predicate itself: "the miners are on strike"
 *   operator verbs promise : subject > content          words that change the deed below them, by the table "promise"
 *     agree to
 *   table promise                                       what becomes of what, by type or by CAMEO code; the longest code
 *     CONSULT -> AGREE 036                              wins, and "03+" is root 03 with the matter of the governed deed
 *     07 -> AGREE 03+
 *
 * A pattern is a head word, before it the {class} of its subject, after it particles or prepositions and the {class} of the
 * noun that follows. `/` separates alternatives, `_` joins the words of one alternative, {a/b} names classes or plain nouns,
 * {=a} the noun that a class is called by, {a@b} a noun with a modifier, {*} is any noun, and {} stands for no object at all:
 * "return {} to {place}".
 * A frame names the slots of actors and recipients in order of preference; `&` instead of `>` lets both sides act.
 */

import { ExtractFault } from '../../extract-fault.ts';
import type { Entry, OutcomeTable, WordKind } from '../entry.ts';
import { NounConditions } from '../noun-conditions.ts';
import { type LexiconLine, type LexiconSource, linesOf } from './lexicon-lines.ts';
import type { NounClasses } from './parse-classes.ts';
import { type LexiconNames, parseCoding } from './parse-coding.ts';
import { parseFrame } from './parse-frame.ts';
import { parsePattern, type Section } from './parse-pattern.ts';
import { parseTables } from './parse-tables.ts';

export interface ParsedLexicon {
  readonly entries: readonly Entry[];
  readonly tables: ReadonlyMap<string, OutcomeTable>;
}

export function parseLexicon(
  sources: readonly LexiconSource[],
  classes: NounClasses,
  names: LexiconNames,
): ParsedLexicon {
  const tables = parseTables(sources, names);
  const reading: Reading = { conditions: new NounConditions(classes), names, tables };
  return { entries: sources.flatMap((source) => [...readSections(source, reading)]), tables };
}

interface Reading {
  readonly conditions: NounConditions;
  readonly names: LexiconNames;
  readonly tables: ReadonlyMap<string, OutcomeTable>;
}

function* readSections(source: LexiconSource, reading: Reading): Generator<Entry> {
  const { conditions } = reading;
  let section: Section | null = null;
  for (const { text, indented, file, origin } of linesOf(source)) {
    if (!indented) section = readHeader({ text, origin }, reading);
    else if (section)
      for (const pattern of text.split(',').map((part) => part.trim()))
        if (pattern !== '') yield* parsePattern(pattern, { section, conditions, file, origin });
  }
}

type Header = Pick<LexiconLine, 'text' | 'origin'>;

const WORD_KINDS: Readonly<Record<string, WordKind>> = {
  verbs: 'verb',
  nouns: 'noun',
  topics: 'noun',
  adjectives: 'adjective',
};

/** Null for a table, which is read before. */
function readHeader(line: Header, reading: Reading): Section | null {
  if (line.text.startsWith('table ')) return null;
  const [head = '', frame = ''] = line.text.split(/\s+:\s+/);
  const words = head.split(/\s+/);
  const operator = words[0] === 'operator';
  const kind = WORD_KINDS[words[operator ? 1 : 0] ?? ''];
  if (!kind)
    throw new ExtractFault(
      'LEXICON_SYNTAX',
      `${line.origin}: "${line.text}" is no section header. Begin with table, verbs, nouns, topics, adjectives or operator.`,
    );
  return {
    kind,
    frame: parseFrame(frame, line.origin),
    meaning: readMeaning(words, operator, { origin: line.origin, reading }),
  };
}

function readMeaning(
  words: readonly string[],
  operator: boolean,
  { origin, reading }: { readonly origin: string; readonly reading: Reading },
): Entry['meaning'] {
  if (!operator) {
    if (words[1] === 'NONE') return { kind: 'refusal' };
    return {
      kind: words[0] === 'topics' ? 'topic' : 'deed',
      coding: parseCoding(words.slice(1), reading.names, origin),
    };
  }
  const name = words[2] ?? '';
  const table = reading.tables.get(name);
  if (!table)
    throw new ExtractFault(
      'LEXICON_UNKNOWN_NAME',
      `${origin}: there is no table "${name}". Known: ${[...reading.tables.keys()].join(', ')}.`,
    );
  return { kind: 'operator', name, table };
}
