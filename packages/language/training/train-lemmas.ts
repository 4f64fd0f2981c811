/**
 * Learns `model/lemmas.json` from the treebanks: per Penn tag, suffix rules (the longest known suffix
 * says what to cut and what to add) and the words those rules get wrong, with the irregular verbs that
 * news uses and treebanks of the web do not.
 */

import { type LemmaTable, lemmaByRule } from '../src/lemmas.ts';
import { IRREGULAR_FORMS } from './irregular-verbs.ts';
import { readTreebank } from './treebank.ts';

const LONGEST_SUFFIX = 5;
const PROPER = new Set(['NNP', 'NNPS']);

export function trainLemmas(): LemmaTable {
  const counts = countLemmas();
  const suffixes = learnSuffixes(counts);
  const table: LemmaTable = { suffixes, exceptions: {} };
  const exceptions: Record<string, Record<string, string>> = {};
  for (const [tag, forms] of counts) {
    for (const [form, lemmas] of forms) {
      const lemma = mostFrequent(lemmas);
      if (lemmaByRule(table, form, tag) === lemma) continue;
      exceptions[tag] ??= {};
      (exceptions[tag] as Record<string, string>)[form] = lemma;
    }
  }
  // These win: the treebanks have slips.
  for (const [tag, forms] of Object.entries(IRREGULAR_FORMS)) {
    exceptions[tag] = { ...exceptions[tag], ...Object.fromEntries(forms) };
  }
  return { suffixes, exceptions };
}

type Counts = Map<string, Map<string, Map<string, number>>>;

function countLemmas(): Counts {
  const counts: Counts = new Map();
  for (const sentence of [
    ...readTreebank('EWT/en_ewt-train'),
    ...readTreebank('GUM/en_gum-train'),
  ]) {
    for (const [i, raw] of sentence.forms.entries()) {
      const tag = sentence.xpos[i] as string;
      const form = PROPER.has(tag) ? raw : raw.toLowerCase();
      const lemma = sentence.lemmas[i] as string;
      if (lemma !== '_' && tag !== 'GW' && tag !== 'ADD')
        count(nested(nested(counts, tag), form), lemma);
    }
  }
  return counts;
}

/** Every distinct (form, lemma) votes once for the edit that its suffixes stand for. */
function learnSuffixes(counts: Counts): Record<string, Record<string, string>> {
  const suffixes: Record<string, Record<string, string>> = {};
  for (const [tag, forms] of counts) {
    const votes = new Map<string, Map<string, number>>();
    for (const [form, lemmas] of forms) {
      const edit = editOf(form, mostFrequent(lemmas));
      if (edit === undefined) continue;
      for (let size = 0; size <= Math.min(LONGEST_SUFFIX, form.length); size++)
        count(nested(votes, form.slice(form.length - size)), edit);
    }
    suffixes[tag] = pruned(votes);
  }
  return suffixes;
}

/** Keeps suffixes with enough evidence that say something else than their own shorter suffix does. */
function pruned(votes: Map<string, Map<string, number>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [suffix, edits] of [...votes].sort(
    (a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
  )) {
    const total = [...edits.values()].reduce((sum, n) => sum + n, 0);
    if (total < 3 && suffix !== '') continue;
    const edit = mostFrequent(edits);
    if (edit !== inherited(kept, suffix)) kept[suffix] = edit;
  }
  return kept;
}

function inherited(kept: Readonly<Record<string, string>>, suffix: string): string | undefined {
  for (let from = 1; from <= suffix.length; from++) {
    const edit = kept[suffix.slice(from)];
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** `3y` cuts three letters and adds a y. */
function editOf(form: string, lemma: string): string | undefined {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared++;
  const cut = form.length - shared;
  return cut > 6 ? undefined : `${cut}${lemma.slice(shared)}`;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

function nested<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let inner = map.get(key);
  if (!inner) {
    inner = new Map();
    map.set(key, inner);
  }
  return inner;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
