/**
 * The entries of one head word, most demanding first, and which of them a predicate need be compared with: most ask for a
 * word that does not stand beside it, and "kill" and "take" have dozens.
 */

import type { Entry } from './entry.ts';

/** What stands around a head word. */
export interface Site {
  readonly words: readonly string[];
  readonly obliques: readonly { readonly word: string }[];
  readonly modifiers: readonly string[];
}

/** So few entries are compared sooner than looked up. */
const FEW = 3;

export class EntryIndex {
  readonly all: readonly Entry[];
  #asked: Asked | undefined;

  constructor(entries: readonly Entry[]) {
    this.all = entries;
  }

  /** In their order, those whose words are there. */
  candidatesAt(site: Site): readonly Entry[] {
    if (this.all.length <= FEW) return this.all;
    this.#asked ??= askedBy(this.all);
    const { open, byWord, byModifier } = this.#asked;
    const asked: number[] = [];
    if (byWord.size > 0) {
      for (const word of site.words) addAll(asked, byWord.get(word));
      for (const { word } of site.obliques) addAll(asked, byWord.get(word));
    }
    if (byModifier.size > 0) for (const word of site.modifiers) addAll(asked, byModifier.get(word));
    return asked.length === 0 ? open.entries : this.#inOrder(asked);
  }

  #inOrder(asked: readonly number[]): readonly Entry[] {
    const marks = new Uint8Array(this.all.length);
    for (const position of this.#asked?.open.positions ?? []) marks[position] = 1;
    for (const position of asked) marks[position] = 1;
    const found: Entry[] = [];
    for (let position = 0; position < marks.length; position++)
      if (marks[position] === 1) found.push(this.all[position] as Entry);
    return found;
  }
}

/** Where in the list the entries stand that ask for a word, or for none in particular: those fit most often, and alone. */
interface Asked {
  readonly open: { readonly positions: readonly number[]; readonly entries: readonly Entry[] };
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byModifier: ReadonlyMap<string, readonly number[]>;
}

function askedBy(entries: readonly Entry[]): Asked {
  const positions: number[] = [];
  const byWord = new Map<string, number[]>();
  const byModifier = new Map<string, number[]>();
  for (const [position, entry] of entries.entries()) {
    const words = wordsAsked(entry);
    if (entry.modifiers) file(position, entry.modifiers, byModifier);
    else if (words) file(position, words, byWord);
    else positions.push(position);
  }
  const open = { positions, entries: positions.map((at) => entries[at] as Entry) };
  return { open, byWord, byModifier };
}

function file(position: number, words: Iterable<string>, index: Map<string, number[]>): void {
  for (const word of words) {
    const known = index.get(word);
    if (known) known.push(position);
    else index.set(word, [position]);
  }
}

/** Of the first part that needs one; "to" may also be an infinitive's, which is no word beside the head. */
function wordsAsked({ parts }: Entry): readonly string[] | undefined {
  return parts.find(({ words }) => words.length > 0 && !words.includes('to'))?.words;
}

function addAll(found: number[], positions: readonly number[] | undefined): void {
  if (positions) for (const position of positions) found.push(position);
}
