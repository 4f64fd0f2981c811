/** The text of the sentence that a token stands in; phrases of one sentence share it. */

import type { Tree } from '../syntax/tree.ts';

export function sentenceTexts({ sentenceOf, document }: Tree): (token: number) => string {
  const texts = new Array<string | undefined>(document.sentences.length).fill(undefined);
  return (token) => {
    const index = sentenceOf[token] as number;
    const sentence = document.sentences[index];
    if (sentence === undefined) return '';
    texts[index] ??= document.text.slice(sentence.start, sentence.end);
    return texts[index];
  };
}
