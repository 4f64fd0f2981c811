/** "Hungary's prime minister … the interior minister": offices that are told apart are not one. */

import { headOf, lemmaOf, relationOf, type Tree, wordOf } from '../../../syntax/tree.ts';

export function isOfOtherOffice(tree: Tree, head: number, earlier: number): boolean {
  if (!OFFICES.test(lemmaOf(tree, head))) return false;
  const [own, other] = [head, earlier].map((noun) => portfolioOf(tree, noun));
  return own !== undefined && other !== undefined && own !== other;
}

const OFFICES = /^(?:minister|secretary|chief|commissioner)$/;

/** "foreign", "prime", "defence": the word right before the noun. */
const portfolioOf = (tree: Tree, noun: number): string | undefined =>
  headOf(tree, noun - 1) === noun && /^(?:amod|compound)$/.test(relationOf(tree, noun - 1))
    ? wordOf(tree, noun - 1)
    : undefined;
