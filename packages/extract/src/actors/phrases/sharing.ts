/** What the people of one noun share: the words around it, and what is known of the article. */

import type { Knowledge } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { Tree } from '../../syntax/tree.ts';
import type { ReadActor } from '../read-actors.ts';

export interface Sharing {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly date: string | undefined;
  readonly countries: readonly string[];
  readonly agents: ReadonlySet<string>;
  nameAt(token: number): Name | undefined;
  sentenceAt(token: number): string;
  /** What a phrase that means one means. */
  readonly actorAt: (head: number) => ReadActor | null;
}
