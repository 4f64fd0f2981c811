/** Entries under each spelling of their head word, most demanding first. */

import type { Entry, WordKind } from '../entry.ts';
import { isOperator } from '../is-operator.ts';
import { spellingsOf } from '../words/spellings-of.ts';
import { ofKinds } from './of-kinds.ts';

type ByHead = ReadonlyMap<string, readonly Entry[]>;

export function indexEntries(entries: readonly Entry[]): Readonly<Record<WordKind, ByHead>> {
  const index = ofKinds(() => new Map<string, Entry[]>());
  for (const entry of entries)
    for (const spelling of spellingsOf(entry.head)) addTo(index[entry.kind], spelling, entry);
  for (const byHead of Object.values(index))
    for (const list of byHead.values()) list.sort(byDemand);
  return index;
}

function addTo(index: Map<string, Entry[]>, spelling: string, entry: Entry): void {
  const list = index.get(spelling);
  if (list) list.push(entry);
  else index.set(spelling, [entry]);
}

/** An operator goes before a deed that asks as much: it only fits where it governs something. */
function byDemand(a: Entry, b: Entry): number {
  return b.specificity - a.specificity || rank(a) - rank(b);
}

function rank(entry: Entry): number {
  return isOperator(entry) ? 0 : 1;
}
