/** What composition asks of the rest: the words, the lexicon, and what a noun phrase may be. */

import type { Doers } from '../actors/judge-doers.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tree } from '../syntax/tree.ts';

export interface ComposeTools extends Doers {
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  /** Can the noun phrase with this head act: a person, group, organisation or country? */
  readonly canAct: (head: number) => boolean;
  /** Is it someone: "bombers", and not a bombing? */
  readonly isAgent: (head: number) => boolean;
}
