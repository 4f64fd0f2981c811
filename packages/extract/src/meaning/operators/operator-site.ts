/** Where an operator stands: its predicate, the entry that fits it, and the deed it governs. */

import type { Entry } from '../../lexicon/entry.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import type { ComposeTools } from '../compose-tools.ts';
import type { Meaning } from '../meaning.ts';

export interface OperatorSite {
  readonly view: PredicateView;
  readonly entry: Entry;
  /** The governed deed. */
  readonly content: Meaning | null;
  readonly tools: ComposeTools;
}
