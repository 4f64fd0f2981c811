/** The words of a reference, with its article: "they", "the group", "the two leaders". */

import { childrenWith, type Tree } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';

export function wordsTaking(tree: Tree, head: number): Pick<ReadActor, 'phrase' | 'text'> {
  const first = Math.min(head, ...childrenWith(tree, head, 'det', 'nummod', 'det:predet'));
  const start = tree.document.starts[first] as number;
  const end = tree.document.ends[head] as number;
  const phrase = { head, first: head, last: head + 1, start, end };
  return { phrase, text: tree.document.text.slice(start, end) };
}
