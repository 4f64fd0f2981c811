/**
 * A word in all its forms, with what the lexicon knows of it. Each token of a document has one, so that whoever asks after a word
 * looks nothing up; and its lemma is one string in all texts, which sets and maps find sooner than a fresh one.
 */

import { makeOnce } from '@dateline/knowledge';
import type { WordKind } from '../entry.ts';
import type { EntryIndex } from '../lookup/entry-index.ts';
import type { NounRow } from '../lookup/noun-rows.ts';
import { ofKinds } from '../lookup/of-kinds.ts';
import { type Cue, type CueIndex, NO_CUES } from './cue-index-of.ts';
import { stemsOf } from './stems-of.ts';
import { NO_FRAME, type VerbFrame } from './verb-frame.ts';

type ByKind<Value> = Readonly<Record<WordKind, Value>>;

export interface Lexeme {
  /** In lower case. */
  readonly lemma: string;
  /** The patterns that it heads as each kind of word. */
  readonly entries: ByKind<EntryIndex | undefined>;
  /** The operator that it is by itself, with nothing beside it: "…, he said". */
  readonly operators: ByKind<string | undefined>;
  /** What it takes as a verb. */
  readonly frame: VerbFrame;
  /** Cues of contexts that begin with it. */
  readonly cues: readonly Cue[];
  /** The conditions on nouns that it fulfils. */
  readonly row: NounRow;
  /** By which it is known again in another form; a compound has several, a small word none. */
  readonly stems: readonly string[];
}

export interface LexemeSources {
  readonly entries: ByKind<ReadonlyMap<string, EntryIndex>>;
  readonly operators: ByKind<ReadonlyMap<string, string>>;
  readonly frames: ReadonlyMap<string, VerbFrame>;
  readonly cues: CueIndex;
  readonly rowOf: (lemma: string) => NounRow;
}

/** Most words head no pattern: of these there is one for all. */
export const NO_ENTRIES: Lexeme['entries'] = ofKinds(() => undefined);
const NO_OPERATORS: Lexeme['operators'] = ofKinds(() => undefined);

const MOST = 50_000;

export function createLexemes({
  entries,
  operators,
  frames,
  cues,
  rowOf,
}: LexemeSources): (lemma: string) => Lexeme {
  const lexemeOf = (lemma: string): Lexeme => ({
    lemma,
    entries: foundIn(entries, lemma) ?? NO_ENTRIES,
    operators: foundIn(operators, lemma) ?? NO_OPERATORS,
    frame: frames.get(lemma) ?? NO_FRAME,
    cues: cues.get(lemma) ?? NO_CUES,
    row: rowOf(lemma),
    stems: stemsOf(lemma),
  });
  return makeOnce(lexemeOf, MOST);
}

/** What stands for a word in one of the maps; undefined where it stands in none. */
function foundIn<Value>(
  maps: ByKind<ReadonlyMap<string, Value>>,
  lemma: string,
): ByKind<Value | undefined> | undefined {
  const found = ofKinds((kind) => maps[kind].get(lemma));
  return (found.verb ?? found.noun ?? found.adjective) ? found : undefined;
}
