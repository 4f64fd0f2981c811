/**
 * The entries of one head word, most demanding first, and which of them a predicate need be compared with: most ask for a
 * word that does not stand beside it or for another object, and "kill" and "take" have dozens.
 */

import type { Entry, NounCondition } from '../entry.ts';
import { undoingParticles } from '../undoing-particles.ts';
import { addBits, BITS, type Bits, bitsFor, lowestBit, rowIn, setBit } from './bits.ts';
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
  /** Particles beside which the verb tells none of its deeds that does not name them. */
  readonly undoing: ReadonlySet<string>;
  readonly #objects: NounDemands;
  readonly #subjects: NounDemands;
  #asked: Asked | undefined;

  constructor(entries: readonly Entry[]) {
    this.all = entries;
    this.undoing = undoingParticles(entries);
    this.#objects = new NounDemands(entries.map(objectAsked));
    this.#subjects = new NounDemands(entries.map(({ subject }) => subject));
  }

  /** In their order, those whose words are there and whose subject and object could be the ones they ask for. */
  candidatesAt(site: Site, nouns: Nouns): readonly Entry[] {
    const found: Entry[] = [];
    if (this.all.length <= FEW) {
      for (let position = 0; position < this.all.length; position++)
        this.#collect(position, site, nouns, found);
      return found;
    }
    const marks = this.#marksAt(site);
    for (let word = 0; word < marks.length; word++)
      for (let left = marks[word] as number; left !== 0; left &= left - 1)
        this.#collect(word * BITS + lowestBit(left), site, nouns, found);
    return found;
  }

  #collect(position: number, site: Site, nouns: Nouns, found: Entry[]): void {
    const [objects, subjects] = [this.#objects, this.#subjects];
    if (objects.isAt(position) && !objects.couldHold(position, site.objects, nouns)) return;
    if (subjects.isAt(position) && !subjects.couldHold(position, site.subjects, nouns)) return;
    found.push(this.all[position] as Entry);
  }

  /** A bit for each that asks for no word, or for one that is there. */
  #marksAt(site: Site): Bits {
    this.#asked ??= askedBy(this.all);
    const { open, marks, byWord, byModifier } = this.#asked;
    for (let word = 0; word < marks.length; word++) marks[word] = open[word] as number;
    if (byWord.size > 0) {
      for (const word of site.words) addBits(marks, byWord.get(word));
      for (const { word } of site.obliques) addBits(marks, byWord.get(word));
    }
    if (byModifier.size > 0)
      for (const word of site.modifiers) addBits(marks, byModifier.get(word));
    return marks;
  }
}

/** Rows of bits, one for each entry: those that ask for no word in particular, and those that ask for this one. */
interface Asked {
  readonly open: Bits;
  readonly byWord: ReadonlyMap<string, Bits>;
  readonly byModifier: ReadonlyMap<string, Bits>;
  /** Where a row is put together, again and again. */
  readonly marks: Bits;
}

function askedBy(entries: readonly Entry[]): Asked {
  const empty = (): Bits => bitsFor(entries.length);
  const open = empty();
  const byWord = new Map<string, Bits>();
  const byModifier = new Map<string, Bits>();
  for (const [position, entry] of entries.entries()) {
    const words = entry.modifiers ?? wordsAsked(entry);
    const rows = entry.modifiers ? byModifier : byWord;
    if (words === undefined) setBit(open, position);
    else for (const word of words) setBit(rowIn(rows, word, empty), position);
  }
  return { open, byWord, byModifier, marks: empty() };
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
