/** Treebanks and name data as training sentences. */

import type { Example } from './example.ts';
import { namesOfGum, readUniversalNer, readWikigold } from './name-data.ts';
import type { TreebankSentence } from './treebank.ts';
import type { Vocabulary } from './vocabulary.ts';

export function makeExamples(
  treebank: readonly TreebankSentence[],
  vocabulary: Vocabulary,
): Example[] {
  const nameNumbers = (tags: readonly string[]): number[] =>
    tags.map((tag) => vocabulary.nameTags.indexOf(tag));
  const parsed = treebank.map(
    (sentence): Example => ({
      forms: sentence.forms,
      tags: sentence.upos.map((upos, i) => vocabulary.tagOf(upos, sentence.xpos[i] as string)),
      heads: sentence.heads,
      labels: sentence.deprels.map(vocabulary.labelOf),
      ...(sentence.document.startsWith('GUM') ? { names: nameNumbers(namesOfGum(sentence)) } : {}),
    }),
  );
  const named = [...readWikigold(), ...readUniversalNer('dev')];
  return [...parsed, ...named.map(({ forms, tags }) => ({ forms, names: nameNumbers(tags) }))];
}
