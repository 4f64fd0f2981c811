/** Each of several people of one noun, read with the words that all share; empty unless each is someone else. */

import type { ResolvedActor } from '@dateline/knowledge';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { nounPhraseOf } from '../../syntax/nouns/noun-phrase.ts';
import { isCapitalised, lemmaOf, relationOf, type Tree, wordOf } from '../../syntax/tree.ts';
import type { ReadActor } from '../read-actors.ts';
import { wholePhrase } from '../whole-phrase.ts';
import type { Sharing } from './sharing.ts';

export interface Owners {
  /** The words that share the noun. */
  readonly owners: readonly number[];
  /** Those of them that say whose; the others only stand beside them. */
  readonly named?: readonly number[];
}

export function readEach(
  head: number,
  { owners, named = owners }: Owners,
  sharing: Sharing,
): readonly ReadActor[] {
  const { tree } = sharing;
  const words = wholePhrase(tree, head);
  const found = named.flatMap((owner) => actorOf(head, { owner, owners }, sharing) ?? []);
  const isSure =
    found.length === named.length && new Set(found.map(({ id }) => id)).size === found.length;
  return isSure ? found.map((actor) => ({ ...words, actor, resolvedBy: 'phrase' })) : [];
}

/** An office is held by one ("the Kenyan president"); other nouns are read as they stand. */
function actorOf(
  head: number,
  { owner, owners }: { readonly owner: number; readonly owners: readonly number[] },
  sharing: Sharing,
): ResolvedActor | undefined {
  const { tree, knowledge, date, countries, sentenceAt } = sharing;
  const resolve = (noun: string): ResolvedActor | undefined =>
    knowledge.resolveActor({
      phrase: wordsWith(head, { owner, owners, noun }, tree),
      head: lemmaOf(tree, head),
      date,
      context: sentenceAt(head),
      countries,
      cautious: true,
    });
  const one = isPlural(tree, head) ? resolve(lemmaOf(tree, head)) : undefined;
  const found = one?.how === 'office' ? one : resolve(wordOf(tree, head));
  return found?.how === 'discovered' ? undefined : found;
}

/** The shared words with one owner in the place of all: "the Somali ministers", "the ministers of Chad". */
function wordsWith(
  head: number,
  {
    owner,
    owners,
    noun,
  }: { readonly owner: number; readonly owners: readonly number[]; readonly noun: string },
  tree: Tree,
): string {
  const { text, starts, ends } = tree.document;
  const textOf = (first: number, last: number): string => text.slice(starts[first], starts[last]);
  const whose = text.slice(starts[beginOf(owner, tree)], ends[owner]);
  const { first } = nounPhraseOf(tree, head);
  if (owner > head) return `${textOf(first, head)}${noun} of ${whose}`;
  const begin = Math.min(...owners.map((one) => beginOf(one, tree)));
  const between = textOf(Math.max(...owners) + 1, head).replace(/^['’]s?\s*/, '');
  return `${textOf(first, begin)}${whose} ${between}${noun}`;
}

/** The tree may join the words of a name to the one before: "U.S. and South/conj Korean/conj". */
function beginOf(owner: number, tree: Tree): number {
  let { first } = nounPhraseOf(tree, owner);
  while (first > 0 && relationOf(tree, first - 1) === 'conj' && isCapitalised(tree, first - 1))
    first--;
  return first;
}
