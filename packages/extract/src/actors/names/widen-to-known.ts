/**
 * "[Moon Jae]-in", "the [Islamic State] of Iraq and the Levant": a name that the recogniser ended too soon, where the book of actors
 * has it with the words behind, as they stand.
 */

import type { Knowledge } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import { isCapitalised, type Tree, wordOf } from '../../syntax/tree.ts';

/** Words of the longest name that is looked for. */
const LONGEST = 9;

/** The name itself where the book knows no longer one. */
export function widenToKnown(name: Name, tree: Tree, knowledge: Knowledge): Name {
  if (!JOINING.has(wordOf(tree, name.last))) return name;
  const { starts, ends, text } = tree.document;
  const start = starts[name.first] as number;
  const farthest = Math.min(name.first + LONGEST, sentenceAt(tree, name.first)?.last ?? 0);
  for (let last = farthest; last > name.last + 1; last--) {
    if (!isCapitalised(tree, last - 1) && wordOf(tree, last - 2) !== '-') continue;
    const end = ends[last - 1] as number;
    if (isOfBook(text.slice(start, end), name, knowledge)) return { ...name, last, start, end };
  }
  return name;
}

/** What goes on with a name. */
const JOINING: ReadonlySet<string> = new Set(['-', 'of', 'and', 'for']);

function isOfBook(phrase: string, { type }: Name, { actors, resolveActor }: Knowledge): boolean {
  const found = resolveActor({ phrase, nameType: type });
  if (found?.how !== 'book') return false;
  const actor = actors.find(found.id);
  return (
    actor !== undefined &&
    (actor.name === phrase || actor.aliases.some(({ text }) => text === phrase))
  );
}
