import type { Tree } from '../syntax/tree.ts';
import type { Toponym, ToponymUse } from './toponym.ts';

/** The toponym that a run of tokens spells. */
export function toponymAt(first: number, last: number, use: ToponymUse, tree: Tree): Toponym {
  const { text, starts, ends } = tree.document;
  const [start, end] = [starts[first] as number, ends[last - 1] as number];
  return { start, end, first, last, text: text.slice(start, end), use };
}
