/** Where a deed is told: its predicate, the entry that fits it, and what other predicates say. */

import type { Entry } from '../lexicon/entry.ts';
import type { PredicateView } from '../syntax/verbs/predicate-view.ts';
import type { ComposeTools } from './compose-tools.ts';
import type { Meaning } from './meaning.ts';

export interface DeedSite {
  readonly view: PredicateView;
  readonly entry: Entry;
  readonly tools: ComposeTools;
  /** What another predicate says. */
  readonly meaningOf: (token: number) => Meaning | null;
}
