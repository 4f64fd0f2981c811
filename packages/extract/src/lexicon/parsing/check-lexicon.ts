/** Refuses entries that can never win, because earlier ones have all their patterns. */

import { ExtractFault } from '../../extract-fault.ts';
import type { Entry } from '../entry.ts';
import { spellingsOf } from '../words/spellings-of.ts';

export function checkLexicon(entries: readonly Entry[]): void {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const keys = keysOf(entry);
    const earlier = keys.map((key) => seen.get(key));
    if (earlier.every((found) => found !== undefined))
      throw duplicateFault(entry, earlier[0] as Entry);
    for (const key of keys) seen.set(key, seen.get(key) ?? entry);
  }
}

function duplicateFault(entry: Entry, earlier: Entry): ExtractFault {
  return new ExtractFault(
    'LEXICON_DUPLICATE',
    `${entry.origin}: "${entry.pattern}" can never win over ${earlier.origin} ("${earlier.pattern}"). Remove it or add a condition.`,
  );
}

/** A deed and an operator may share a pattern (the operator needs something to govern); two deeds may not. */
function keysOf(entry: Entry): string[] {
  const role = entry.meaning.kind === 'operator' ? 'operator' : 'deed';
  const conditions = [
    role,
    entry.kind,
    nameOf(entry.subject),
    [...(entry.modifiers ?? [])].sort().join('|'),
  ];
  let keys = [''];
  for (const part of entry.parts) {
    const words = part.words.length > 0 ? part.words : [''];
    keys = keys.flatMap((key) => words.map((word) => `${key} ${word}{${nameOf(part.noun)}}`));
  }
  return spellingsOf(entry.head).flatMap((head) =>
    keys.map((key) => [...conditions, head, key].join(' ')),
  );
}

function nameOf(condition: Entry['subject']): string {
  if (!condition) return '';
  const modified = [...condition.modified].map(([lemma, by]) => `${lemma}@${[...by].join('+')}`);
  return [...condition.lemmas, ...modified].sort().join('|');
}
