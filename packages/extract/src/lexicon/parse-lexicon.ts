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
 * {a@b} a noun with a modifier, {*} is any noun, and {} stands for no object at all: "return {} to {place}".
 * A frame names the slots of actors and recipients in order of preference; `&` instead of `>` lets both sides act.
 */

import { ExtractFault } from '../extract-fault.ts';
import type {
  Coding,
  Entry,
  Frame,
  NounCondition,
  Outcome,
  OutcomeTable,
  Part,
  WordKind,
} from './entry.ts';
import { NounConditions } from './noun-conditions.ts';
import type { NounClasses } from './parse-classes.ts';

export interface LexiconSource {
  readonly name: string;
  readonly text: string;
}

export interface LexiconNames {
  readonly types: ReadonlySet<string>;
  readonly modes: ReadonlySet<string>;
}

export interface ParsedLexicon {
  readonly entries: readonly Entry[];
  readonly tables: ReadonlyMap<string, OutcomeTable>;
}

type Section = {
  readonly kind: WordKind;
  readonly meaning: Entry['meaning'];
  readonly frame: Frame;
};

/** Groups of types that a table may name together. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  COOP: ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'AGREE'],
  YIELD: ['CONCEDE', 'RETREAT'],
  WORDS: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  FORCE: ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
  OTHER: ['MOVE', 'DIE', 'DISASTER', 'ACCIDENT', 'OUTBREAK', 'ELECT', 'RULE', 'TRADE', 'STATEMENT'],
  UNKNOWN: ['UNKNOWN'],
};

const WORD_KINDS: Readonly<Record<string, WordKind>> = {
  verbs: 'verb',
  nouns: 'noun',
  topics: 'noun',
  adjectives: 'adjective',
};

const STANCES = ['future', 'hypothetical'] as const;

const PLAIN_OUTCOMES = ['drop', 'negate', 'hypothetical', 'reported', 'causing'] as const;

export function parseLexicon(
  sources: readonly LexiconSource[],
  classes: NounClasses,
  names: LexiconNames,
): ParsedLexicon {
  const tables = new Map<string, Map<string, Outcome>>();
  for (const source of sources) readTables(source, names, tables);
  const entries: Entry[] = [];
  const conditions = new NounConditions(classes);
  for (const source of sources) readSections(source, { conditions, names, tables, entries });
  return { entries, tables };
}

interface Line {
  readonly text: string;
  readonly indented: boolean;
  readonly origin: string;
}

function* linesOf(source: LexiconSource): Generator<Line> {
  let number = 0;
  for (const raw of source.text.split('\n')) {
    number++;
    const text = raw.replace(/#.*$/, '').trim();
    if (text !== '')
      yield { text, indented: raw.startsWith(' '), origin: `${source.name}:${number}` };
  }
}

function readTables(
  source: LexiconSource,
  names: LexiconNames,
  tables: Map<string, Map<string, Outcome>>,
): void {
  let table: Map<string, Outcome> | null = null;
  for (const line of linesOf(source)) {
    const header = /^table (\S+)$/.exec(line.text);
    if (!line.indented)
      table = header ? startTable(tables, header[1] as string, line.origin) : null;
    else if (table) readTableRow(line, names, table);
  }
}

function startTable(
  tables: Map<string, Map<string, Outcome>>,
  name: string,
  origin: string,
): Map<string, Outcome> {
  if (tables.has(name))
    throw new ExtractFault(
      'LEXICON_DUPLICATE',
      `${origin}: table "${name}" is defined twice. Merge the two.`,
    );
  const table = new Map<string, Outcome>();
  tables.set(name, table);
  return table;
}

function readTableRow(line: Line, names: LexiconNames, table: Map<string, Outcome>): void {
  const [left, right] = line.text.split('->').map((side) => side.trim());
  if (!left || !right)
    throw new ExtractFault(
      'LEXICON_SYNTAX',
      `${line.origin}: "${line.text}" is no table row. Write "TYPE … -> outcome".`,
    );
  const outcome = readOutcome(right, names, line.origin);
  for (const name of left.split(/\s+/))
    for (const key of GROUPS[name] ?? [checkRow(name, names, line.origin)]) table.set(key, outcome);
}

/** A row speaks of a type, or of the deeds below a CAMEO code. */
function checkRow(name: string, names: LexiconNames, origin: string): string {
  return /^\d{2,4}$/.test(name) ? name : checkType(name, names, origin);
}

function readOutcome(text: string, names: LexiconNames, origin: string): Outcome {
  const words = text.split(/\s+/);
  const stance = words.length > 1 ? STANCES.find((word) => word === words.at(-1)) : undefined;
  if (stance) words.pop();
  const [first = '', ...rest] = words;
  if (first === 'keep') return { kind: 'keep', future: stance === 'future' };
  const plain = PLAIN_OUTCOMES.find((outcome) => outcome === first);
  if (plain) return { kind: plain };
  const [type = '', mode] = first.split('/');
  return {
    kind: 'code',
    coding: readCoding([type, ...(mode ? [mode] : []), ...rest], names, origin),
    stance: stance ?? 'asserted',
  };
}

/** A CAMEO code, or a root and "+" for what the governed deed adds to it. */
const CODE = /^\d+\+?$/;

function readCoding(words: readonly string[], names: LexiconNames, origin: string): Coding {
  const [type = '', ...rest] = words;
  const cameo = rest.find((word) => CODE.test(word)) ?? null;
  const modes = rest.filter((word) => !CODE.test(word));
  for (const mode of modes) checkMode(mode, names, origin);
  return { type: checkType(type, names, origin), modes, cameo };
}

function checkType(type: string, names: LexiconNames, origin: string): string {
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

interface Reading {
  readonly conditions: NounConditions;
  readonly names: LexiconNames;
  readonly tables: ReadonlyMap<string, Map<string, Outcome>>;
  readonly entries: Entry[];
}

function readSections(source: LexiconSource, reading: Reading): void {
  let section: Section | null = null;
  for (const line of linesOf(source)) {
    if (!line.indented) section = readHeader(line, reading);
    else if (section)
      for (const pattern of line.text.split(','))
        if (pattern.trim() !== '')
          readPattern(pattern.trim(), section, { origin: line.origin, reading });
  }
}

function readHeader(line: Line, reading: Reading): Section | null {
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
    frame: readFrame(frame, line.origin),
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
      coding: readCoding(words.slice(1), reading.names, origin),
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

function readFrame(text: string, origin: string): Frame {
  const mutual = text.includes('&');
  const [actors, recipients] = text.split(/[&>]/);
  if (actors === undefined || recipients === undefined)
    throw new ExtractFault(
      'LEXICON_SYNTAX',
      `${origin}: the header needs a frame such as ": subject > object, against".`,
    );
  return { actors: readSlots(actors), recipients: readSlots(recipients), mutual };
}

function readSlots(text: string): string[] {
  return text
    .split(',')
    .map((slot) => slot.trim())
    .filter((slot) => slot !== '' && slot !== '-');
}

function readPattern(
  pattern: string,
  section: Section,
  { origin, reading }: { readonly origin: string; readonly reading: Reading },
): void {
  const tokens = pattern.match(/\{[^}]*\}|[^\s{}]+/g) ?? [];
  const subject = tokens[0]?.startsWith('{')
    ? reading.conditions.read(tokens.shift() as string)
    : null;
  const heads = tokens.shift();
  if (!heads)
    throw new ExtractFault(
      'LEXICON_SYNTAX',
      `${origin}: the pattern "${pattern}" has no head word.`,
    );
  const [words = '', modifiers] = heads.split('@');
  const tail = readParts(tokens, reading.conditions);
  for (const head of words.split('/')) {
    const [lemma = '', ...joined] = head.split('_');
    const parts = [...joined.map((word): Part => ({ words: [word], noun: null })), ...tail];
    reading.entries.push({
      ...section,
      head: lemma,
      subject,
      modifiers: modifiers ? new Set(modifiers.split('/')) : null,
      parts,
      specificity: specificityOf(subject, modifiers, parts),
      pattern: pattern.replace(
        heads,
        head.replaceAll('_', ' ') + (modifiers ? `@${modifiers}` : ''),
      ),
      origin,
      variants: parts.reduce((product, part) => product * Math.max(1, part.words.length), 1),
    });
  }
}

function specificityOf(
  subject: NounCondition | null,
  modifiers: string | undefined,
  parts: readonly Part[],
): number {
  let score = subject ? 2 : 0;
  if (modifiers) score += 2;
  for (const part of parts) score += (part.words.length > 0 ? 1 : 0) + (part.noun ? 2 : 0);
  return score;
}

function readParts(tokens: readonly string[], conditions: NounConditions): Part[] {
  const parts: Part[] = [];
  let words: string[] = [];
  for (const token of tokens) {
    if (token.startsWith('{')) {
      parts.push({ words, noun: conditions.read(token) });
      words = [];
    } else {
      if (words.length > 0) parts.push({ words, noun: null });
      words = token.split('/');
    }
  }
  if (words.length > 0) parts.push({ words, noun: null });
  return parts;
}
