/** The names of an article: the recogniser's, and those it passed over but the book knows. */

import type { Knowledge } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { Tree } from '../../syntax/tree.ts';
import type { ActorReading } from '../read-actors.ts';
import { asPlace } from './as-place.ts';
import { knownNames } from './known-names.ts';
import { widenToKnown } from './widen-to-known.ts';

export function articleNames({ tree, knowledge }: Pick<ActorReading, 'tree' | 'knowledge'>): {
  readonly names: readonly Name[];
  /** The name that covers a token. */
  nameAt(token: number): Name | undefined;
  /** Those that the recogniser ended too soon. */
  readonly widened: ReadonlySet<Name>;
} {
  const { length } = tree.document;
  const { names, widened } = wholeNames(tree, knowledge);
  const byToken = new Array<Name | undefined>(length).fill(undefined);
  for (const name of names) byToken.fill(name, name.first, name.last);
  const nameAt = (token: number): Name | undefined => byToken[token];
  const known = knownNames(tree, knowledge, (token) => nameAt(token) !== undefined);
  for (const name of known) byToken.fill(name, name.first, name.last);
  return { names: [...names, ...known], nameAt, widened };
}

/** A name that lies within a wider one is none of its own. */
function wholeNames(
  tree: Tree,
  knowledge: Knowledge,
): { readonly names: readonly Name[]; readonly widened: ReadonlySet<Name> } {
  const names: Name[] = [];
  const widened = new Set<Name>();
  let end = 0;
  for (const name of tree.document.names) {
    if (name.first < end) continue;
    const heard = asPlace(name, tree, knowledge);
    const whole = widenToKnown(heard, tree, knowledge);
    if (whole !== heard) {
      widened.add(whole);
      end = whole.last;
    }
    names.push(whole);
  }
  return { names, widened };
}
