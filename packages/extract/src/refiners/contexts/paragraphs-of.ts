/** The paragraphs of a document, parted by blank lines. */

import type { Tree } from '../../syntax/tree.ts';

interface Paragraph {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Found once for a document. */
const PARAGRAPHS = new WeakMap<Tree, readonly Paragraph[]>();

export function paragraphsOf(tree: Tree): readonly Paragraph[] {
  let paragraphs = PARAGRAPHS.get(tree);
  if (paragraphs === undefined) {
    paragraphs = findParagraphs(tree);
    PARAGRAPHS.set(tree, paragraphs);
  }
  return paragraphs;
}

/** Between most words stands a single space, or nothing. */
function findParagraphs({ document: { text, starts, ends, length } }: Tree): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (let token = 1; token <= length; token++) {
    if (token < length) {
      const end = ends[token - 1] as number;
      const start = starts[token] as number;
      if (start - end < 2 || !/\n\s*\n/.test(text.slice(end, start))) continue;
    }
    paragraphs.push({ from, to: token });
    from = token;
  }
  return paragraphs;
}
