/** Reads the tables of operators: what becomes of a deed under "promise", by its type or its CAMEO code. */

import { ExtractFault } from '../../extract-fault.ts';
import type { Outcome, OutcomeTable } from '../entry.ts';
import { type LexiconLine, type LexiconSource, linesOf } from './lexicon-lines.ts';
import { checkType, type LexiconNames, parseCoding } from './parse-coding.ts';

/** Groups of types that a table may name together. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  COOP: ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'AGREE'],
  YIELD: ['CONCEDE', 'RETREAT'],
  WORDS: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  FORCE: ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
  OTHER: ['MOVE', 'DIE', 'DISASTER', 'ACCIDENT', 'OUTBREAK', 'ELECT', 'RULE', 'TRADE', 'STATEMENT'],
  UNKNOWN: ['UNKNOWN'],
};

const STANCES = ['future', 'hypothetical'] as const;

const PLAIN_OUTCOMES = ['drop', 'negate', 'hypothetical', 'reported', 'causing'] as const;

/** By name; all files' together, as any section may use any table. */
export function parseTables(
  sources: readonly LexiconSource[],
  names: LexiconNames,
): ReadonlyMap<string, OutcomeTable> {
  const tables = new Map<string, Map<string, Outcome>>();
  for (const source of sources) readTables(source, names, tables);
  return tables;
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

function readTableRow(line: LexiconLine, names: LexiconNames, table: Map<string, Outcome>): void {
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
    coding: parseCoding([type, ...(mode ? [mode] : []), ...rest], names, origin),
    stance: stance ?? 'asserted',
  };
}
