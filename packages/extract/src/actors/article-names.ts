/** The names of an article: the recogniser's, and those it passed over but the book knows. */

import type { Name } from '@dateline/language';
import { knownNames } from './known-names.ts';
import type { ActorReading } from './read-actors.ts';

export function articleNames({ tree, knowledge }: Pick<ActorReading, 'tree' | 'knowledge'>): {
  readonly names: readonly Name[];
  /** The name that covers a token. */
  nameAt(token: number): Name | undefined;
} {
  const { length, names } = tree.document;
  const byToken = new Array<Name | undefined>(length).fill(undefined);
  for (const name of names) byToken.fill(name, name.first, name.last);
  const nameAt = (token: number): Name | undefined => byToken[token];
  const known = knownNames(tree, knowledge, (token) => nameAt(token) !== undefined);
  for (const name of known) byToken.fill(name, name.first, name.last);
  return { names: [...names, ...known], nameAt };
}
