/**
 * The entries of one head word, most demanding first, and which of them a predicate need be compared with: most ask for a
 * word that does not stand beside it or for another object, and "kill" and "take" have dozens.
 */

import type { Entry, NounCondition } from './entry.ts';
import { NounDemands, type Nouns } from './noun-demands.ts';

/** What stands around a head word. */
export interface Site {
  readonly words: readonly string[];
  readonly obliques: readonly { readonly word: string }[];
  readonly modifiers: readonly string[];
  /** Heads of nouns. */
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
}

/** So few entries are gone through sooner than looked up. */
const FEW = 3;

export class EntryIndex {
  readonly all: readonly Entry[];
  readonly #objects: NounDemands;
  readonly #subjects: NounDemands;
  #asked: Asked | undefined;

  constructor(entries: readonly Entry[]) {
    this.all = entries;
    this.#objects = new NounDemands(entries.map(objectAsked));
    this.#subjects = new NounDemands(entries.map(({ subject }) => subject));
  }

  /** In their order, those whose words are there and whose subject and object could be the ones they ask for. */
  candidatesAt(site: Site, nouns: Nouns): readonly Entry[] {
    const marks = this.all.length > FEW ? this.#marksAt(site) : undefined;
    const found: Entry[] = [];
    for (let position = 0; position < this.all.length; position++) {
      if (marks !== undefined && marks[position] === 0) continue;
      if (this.#couldHold(position, site, nouns)) found.push(this.all[position] as Entry);
    }
    return found;
  }

  #couldHold(position: number, site: Site, nouns: Nouns): boolean {
    const [objects, subjects] = [this.#objects, this.#subjects];
    if (objects.isAt(position) && !objects.couldHold(position, site.objects, nouns)) return false;
    return !subjects.isAt(position) || subjects.couldHold(position, site.subjects, nouns);
  }

  /** Marks those that ask for no word, or for one that is there. */
  #marksAt(site: Site): Uint8Array {
    this.#asked ??= askedBy(this.all);
    const { open, byWord, byModifier } = this.#asked;
    const marks = open.slice();
    if (byWord.size > 0) {
      for (const word of site.words) markAll(marks, byWord.get(word));
      for (const { word } of site.obliques) markAll(marks, byWord.get(word));
    }
    if (byModifier.size > 0)
      for (const word of site.modifiers) markAll(marks, byModifier.get(word));
    return marks;
  }
}

/** Where in the list the entries stand that ask for a word, and marks of those that ask for none in particular. */
interface Asked {
  readonly open: Uint8Array;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byModifier: ReadonlyMap<string, readonly number[]>;
}

function askedBy(entries: readonly Entry[]): Asked {
  const open = new Uint8Array(entries.length);
  const byWord = new Map<string, number[]>();
  const byModifier = new Map<string, number[]>();
  for (const [position, entry] of entries.entries()) {
    const words = wordsAsked(entry);
    if (entry.modifiers) file(position, entry.modifiers, byModifier);
    else if (words) file(position, words, byWord);
    else open[position] = 1;
  }
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

/** What a part without a word asks of the object; that there be none is for the entry itself to see. */
function objectAsked({ parts }: Entry): NounCondition | null {
  const bare = parts.find(({ words, noun }) => words.length === 0 && noun?.isNothing === false);
  return bare?.noun ?? null;
}

function markAll(marks: Uint8Array, positions: readonly number[] | undefined): void {
  if (positions) for (const position of positions) marks[position] = 1;
}
