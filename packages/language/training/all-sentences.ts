/** All that is known to be English: the treebanks' sentences and those of the news, for statistics over words. */

import { readNewsSentences } from './news-text.ts';
import type { TreebankSentence } from './treebank.ts';

export function* allSentences(treebank: readonly TreebankSentence[]): Generator<readonly string[]> {
  for (const { forms } of treebank) yield forms;
  yield* readNewsSentences();
}
