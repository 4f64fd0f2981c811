/** What the lexicon knows of a spelled word, whatever stands around it. News repeats its words, so that it is kept for texts to come. */

export interface WordForm {
  /** In lower case. */
  readonly text: string;
  /** Its lemma as a verb, where the lexicon has it. */
  readonly verb: string | undefined;
  readonly noun: string | undefined;
}

type Lemmas = ReadonlyMap<string, string>;

/** When more have been seen all are forgotten, which bounds the memory of a long run. */
const MOST = 50_000;

export function createForms(verbs: Lemmas, nouns: Lemmas): (spelling: string) => WordForm {
  const known = new Map<string, WordForm>();
  return (spelling) => {
    const found = known.get(spelling);
    if (found !== undefined) return found;
    const own = ownCopy(spelling);
    const text = own.toLowerCase();
    const form = { text, verb: verbs.get(text), noun: nouns.get(text) };
    if (known.size >= MOST) known.clear();
    known.set(own, form);
    return form;
  };
}

/** A piece of a text would keep the whole text alive. */
const ownCopy = (piece: string): string => ` ${piece}`.slice(1);
