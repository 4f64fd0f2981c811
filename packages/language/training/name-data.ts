/**
 * Sentences with names marked as persons, organisations and places: the entities of GUM, Wikigold, and
 * the development part of Universal NER for EWT.
 */

import { readFileSync } from 'node:fs';
import { isTitle } from '../src/names/titles.ts';
import { sharedFile } from './shared-folder.ts';
import type { TreebankSentence } from './treebank.ts';

export interface NamedSentence {
  readonly forms: readonly string[];
  /** O, B-PER, I-PER … */
  readonly tags: readonly string[];
}

export function readWikigold(): NamedSentence[] {
  return readColumns('treebanks/ner/wikigold/wikigold.conll.txt', ' ', 0, 1);
}

export function readUniversalNer(part: 'dev' | 'test'): NamedSentence[] {
  return readColumns(`treebanks/ner/uner-ewt/en_ewt-ud-${part}.iob2`, '\t', 1, 2);
}

function readColumns(
  path: string,
  separator: string,
  formColumn: number,
  tagColumn: number,
): NamedSentence[] {
  return readFileSync(sharedFile(path), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => {
      const rows = block
        .split('\n')
        .map((line) => line.split(separator))
        .filter((row) => row.length > tagColumn && row[0] !== '#');
      return {
        forms: rows.map((row) => row[formColumn] as string),
        tags: asBio(rows.map((row) => row[tagColumn] as string)),
      };
    })
    .filter(({ forms }) => forms.length > 0);
}

/** Other types become O; a name always begins with B. */
function asBio(tags: readonly string[]): string[] {
  let before = 'O';
  return tags.map((tag) => {
    const known = /^[BI]-(?:PER|ORG|LOC)/.exec(tag)?.[0] ?? 'O';
    const continues = known[0] === 'I' && before.slice(2) === known.slice(2);
    before = known[0] === 'I' && !continues ? `B${known.slice(1)}` : known;
    return before;
  });
}

const GUM_TYPES: Readonly<Record<string, string>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
};

/** GUM marks noun phrases of all kinds, nested; the names are found around proper-noun heads, short phrases first. */
export function namesOfGum(sentence: TreebankSentence): string[] {
  const tags = sentence.forms.map(() => 'O');
  const phrases = readPhrases(sentence.misc).sort((a, b) => a.last - a.first - (b.last - b.first));
  for (const phrase of phrases) {
    const type = GUM_TYPES[phrase.type];
    const name =
      type === undefined
        ? undefined
        : nameInside(sentence, phrase, type === 'PER' ? tags : undefined);
    if (!name) continue;
    for (let i = name.first; i <= name.last; i++)
      tags[i] = `${i === name.first ? 'B' : 'I'}-${type}`;
  }
  return asBio(tags);
}

interface Phrase {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  readonly type: string;
}

/** `Entity=(12-person-giv:act(13-place-new)` opens phrases, `12)` closes one, a bracket of its own both. */
function readPhrases(misc: readonly string[]): Phrase[] {
  const phrases: Phrase[] = [];
  const open: { readonly id: string; readonly type: string; readonly first: number }[] = [];
  for (const [i, column] of misc.entries()) {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(column)?.[1] ?? '';
    for (const [mark, openedId, type, closed, closedId] of value.matchAll(
      /\((\d+(?:\[\d+\/\d+\])?)-([a-z]+)[^()]*(\))?|(\d+(?:\[\d+\/\d+\])?)\)/g,
    )) {
      if (mark.startsWith('(') && closed) phrases.push({ first: i, last: i, type: type as string });
      else if (mark.startsWith('('))
        open.push({ id: openedId as string, type: type as string, first: i });
      else {
        const k = open.findLastIndex(({ id }) => id === closedId);
        const [phrase] = k >= 0 ? open.splice(k, 1) : [];
        if (phrase) phrases.push({ first: phrase.first, last: i, type: phrase.type });
      }
    }
  }
  return phrases;
}

function nameInside(
  { forms, upos, xpos, heads }: TreebankSentence,
  { first, last }: Phrase,
  inner: readonly string[] | undefined,
): Phrase | undefined {
  const head = range(first, last).find(
    (i) => (heads[i] as number) < first || (heads[i] as number) > last,
  );
  if (head === undefined || upos[head] !== 'PROPN') return undefined;
  const proper = (i: number): boolean =>
    upos[i] === 'PROPN' || /^NNPS?$/.test(xpos[i] as string) || forms[i] === '-';
  let from = head;
  let to = head;
  while (from > first && proper(from - 1)) from--;
  while (to < last && proper(to + 1)) to++;
  if (!inner) to = throughJoiners(forms, proper, to, last);
  while (from < head && forms[from] === '-') from++;
  while (to > head && forms[to] === '-') to--;
  if (inner) {
    // "Reuters editor Jane Doe": what is already a name is not part of this one, nor are titles.
    while (from < head && inner[from] !== 'O') from++;
    while (from < to && isTitle(forms[from] as string)) from++;
    // "The President", "Muslims": an office or a people is nobody's name.
    if (isTitle(forms[from] as string) || xpos[head] === 'NNPS') return undefined;
    if (range(from, to).some((i) => inner[i] !== 'O')) return undefined;
  }
  return { first: from, last: to, type: '' };
}

/** "University of the Arts", "Marks and Spencer". */
function throughJoiners(
  forms: readonly string[],
  proper: (i: number) => boolean,
  from: number,
  last: number,
): number {
  let to = from;
  for (;;) {
    let next = to + 1;
    if (next > last || !/^(?:of|and|for|&)$/i.test(forms[next] as string)) return to;
    next++;
    if (next <= last && /^the$/i.test(forms[next] as string)) next++;
    if (next > last || !proper(next)) return to;
    to = next;
    while (to < last && proper(to + 1)) to++;
  }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
