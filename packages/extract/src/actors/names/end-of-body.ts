/**
 * A body whose name is made of common words, as the book of actors writes it: "Human Rights Watch". The recogniser takes such
 * a name at the head of a sentence for the words it is made of.
 */

import type { Knowledge } from '@dateline/knowledge';
import { isCapitalised, type Tree } from '../../syntax/tree.ts';
import { isKnownBody } from './is-known-body.ts';

const LONGEST = 5;

interface BodySearch {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly isNamed: (token: number) => boolean;
}

/** The end of the name that begins at the token; the token itself if none does. */
export function endOfBody(token: number, last: number, search: BodySearch): number {
  const end = endOfCapitals(token, last, search);
  for (let to = end; to > token + 1; to--) if (isBody(token, to, search)) return to;
  return token;
}

function endOfCapitals(token: number, last: number, { tree, isNamed }: BodySearch): number {
  let end = token;
  while (end < last && end - token < LONGEST && isCapitalised(tree, end) && !isNamed(end)) end++;
  return end;
}

function isBody(first: number, end: number, { tree, knowledge }: BodySearch): boolean {
  const { text, starts, ends } = tree.document;
  const phrase = text.slice(starts[first], ends[end - 1]);
  const found = knowledge.resolveActor({ phrase, nameType: 'ORG' });
  if (!isKnownBody(found)) return false;
  const actor = knowledge.actors.find(found.id);
  return (
    actor !== undefined &&
    [actor.name, ...actor.aliases.map(({ text: alias }) => alias)].includes(phrase)
  );
}
