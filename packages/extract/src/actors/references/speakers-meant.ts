/** Whom a pronoun means that is the subject of what someone says: the speaker, if it can be one. */

import { isSubject } from '../../syntax/arguments/is-subject.ts';
import { childWith, headOf, lemmaOf, relationOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { ReadActor } from '../read-actors.ts';
import { allJoined } from './several/all-joined.ts';
import type { Told } from './told.ts';
import { canSpeakOfItself, type Kind } from './words/fits-reference.ts';

/** "Norway insists that it will keep them": the words that name it stand in the same sentence. */
export function speakersMeant(head: number, kind: Kind, told: Told): readonly ReadActor[] | null {
  const speaker = speakerAbove(told.tree, head);
  const spoken = speaker < 0 ? null : told.actorAt(speaker);
  if (!spoken || !canSpeakOfItself(spoken.actor, lemmaOf(told.tree, speaker), kind)) return null;
  return kind.wanted === 'several' ? allJoined(head, spoken, told) : [spoken];
}

/** The subject of the speech that a pronoun's clause completes, when the pronoun is the subject of that clause. */
function speakerAbove(tree: Tree, pronoun: number): number {
  if (!isSubject(tree, pronoun)) return -1;
  const clause = headOf(tree, pronoun);
  const speech = headOf(tree, clause);
  if (speech < 0 || relationOf(tree, clause) !== 'ccomp') return -1;
  const subject = childWith(tree, speech, 'nsubj');
  return subject >= 0 && uposOf(tree, subject) !== 'PRON' ? subject : -1;
}
