/** What the writing of a single word says, whatever stands around it. */

import { ownCopy } from '../memory/own-copy.ts';
import { PieceTable } from '../memory/piece-table.ts';
import { normaliseName } from '../names/normalise-name.ts';
import type { Lexicon } from './lexicon.ts';
import { isPlainWord } from './plain-word.ts';

/** As it stands behind a space, it is a token (`PhraseToken`) of any phrase. */
export class PhraseWord {
  readonly word: PhraseWord = this;
  readonly followsHyphen = false;
  readonly followsBreak = false;
  /** As written, without possessive mark. */
  readonly text: string;
  readonly normal: string;
  /** With its possessive mark: "peoples" of "People's", "workers" of "Workers'". */
  readonly possessive: string;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isPossessive: boolean;
  /** Written with a capital or not, it names nobody. */
  readonly isPlain: boolean;
  #lookedUpIn: Lexicon | undefined;
  #start: Lexicon | undefined;

  constructor(written: string, text: string, normal: string) {
    this.text = text;
    this.normal = normal;
    this.possessive = normaliseName(written);
    this.isCapital = /^[^\p{Ll}]*\p{Lu}/u.test(text);
    this.isUpper = text === text.toUpperCase();
    this.isPossessive = possessiveMark.test(written);
    this.isPlain = isPlainWord(normal);
  }

  /** Where the names lead that begin with this word. Every word of a text is asked, so that the answer is kept with it. */
  startIn(lexicon: Lexicon): Lexicon | undefined {
    if (this.#lookedUpIn !== lexicon) {
      this.#lookedUpIn = lexicon;
      this.#start = lexicon.next(this.possessive);
    }
    return this.#start;
  }
}

const possessiveMark = /(?:['’]s|s['’])$/i;

const known = new PieceTable<PhraseWord | null>(20_000);

/** Undefined for marks alone. News repeats its words, so that each is kept. */
export function wordAt(text: string, start: number, end: number): PhraseWord | undefined {
  const found = known.find(text, start, end);
  if (found !== undefined) return found ?? undefined;
  const written = ownCopy(text.slice(start, end));
  const word = wordOf(written);
  if (written.length <= longest) known.add(written, word ?? null);
  return word;
}

/** What is longer is an address rather than a word, and hardly comes again. */
const longest = 40;

function wordOf(written: string): PhraseWord | undefined {
  const trimmed = written.replace(/^['’‘`.]+|[’'`]+$/g, (mark) =>
    /^['’]$/.test(mark) && /s['’]$/.test(written) ? mark : '',
  );
  const text = trimmed.replace(/['’]s$/i, '').replace(/['’]$/, '');
  const normal = normaliseName(text);
  return normal === '' ? undefined : new PhraseWord(trimmed, text, normal);
}
