/** Lands that share a name, and one word for both: "the Congos". */

import { wordOf } from '../../syntax/tree.ts';
import type { ReadActor } from '../read-actors.ts';
import { wholePhrase } from '../whole-phrase.ts';
import type { Sharing } from './sharing.ts';

/** Undefined where the noun is no such word. */
export function namesakeLands(
  head: number,
  { tree, knowledge }: Pick<Sharing, 'tree' | 'knowledge'>,
): readonly ReadActor[] | undefined {
  const lands = LANDS.get(wordOf(tree, head));
  if (lands === undefined) return undefined;
  const words = wholePhrase(tree, head);
  return lands
    .flatMap((name) => knowledge.resolveActor({ phrase: name }) ?? [])
    .map((actor) => ({ ...words, actor, resolvedBy: 'phrase' }));
}

const LANDS: ReadonlyMap<string, readonly string[]> = new Map([
  // cspell:disable-next-line
  ['koreas', ['North Korea', 'South Korea']],
  // cspell:disable-next-line
  ['sudans', ['Sudan', 'South Sudan']],
  ['congos', ['Democratic Republic of the Congo', 'Republic of the Congo']],
]);
