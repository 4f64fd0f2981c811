/**
 * Does a sentence say what a picture shows? Its credit stands behind it: "(Ann Dow/Reuters)", "Photograph: Ann Dow", "©Ann Dow"; or
 * it is called a caption.
 */

import type { Tree } from '../tree.ts';

const CREDIT =
  /^(?:\([^()]{1,60}\/[^()]{1,40}\)$|[|\s]*(?:Photo(?:graph)?(?: Credit)?|Picture|Image|Credit)s?\s*:)/;

export function isCaption(tree: Tree, sentence: number): boolean {
  return (
    CREDIT.test(textOf(tree, sentence + 1)) ||
    /©[^.]{0,40}$|\((?:File )?Photo|^Image (?:copyright|caption)\b/.test(textOf(tree, sentence))
  );
}

function textOf({ document: { sentences, starts, ends, text } }: Tree, index: number): string {
  const sentence = sentences[index];
  if (sentence === undefined) return '';
  return text.slice(starts[sentence.first], ends[sentence.last - 1]);
}
