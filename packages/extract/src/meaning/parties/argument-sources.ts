/** Where the slots of a frame are filled from: the words around a predicate, and what they may be. */

import type { Frame, Part } from '../../lexicon/entry.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import type { Meaning } from '../meaning.ts';

export interface ArgumentSources {
  readonly view: PredicateView;
  readonly frame: Frame;
  /** What the entry asks to follow its head; its last preposition may point at the recipient. */
  readonly pattern?: readonly Part[];
  /** The governed deed, for the slots "content" and "doer". */
  readonly content: Meaning | null;
  readonly canAct: (head: number) => boolean;
  /** Can it do a deed, too: not a mere place? */
  readonly canDo: (head: number) => boolean;
  /** Does a word before a noun name who did it: "Russian strikes", but neither "Monday's" nor "Mumbai attacks"? */
  readonly canModify: (head: number) => boolean;
  /** Look at prepositions only: subject and object belong to a carrying verb. */
  readonly nominalOnly?: boolean;
}
