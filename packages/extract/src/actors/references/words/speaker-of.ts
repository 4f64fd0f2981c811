/** "We will fight on, the general said": whom a word for the speaker means, by the nearest word of speech above, or beside a clause above. */

import { wordSet } from '@dateline/language';
import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';

export function isOfSpeaker(tree: Tree, head: number): boolean {
  return uposOf(tree, head) === 'PRON' && SPEAKING.has(wordOf(tree, head));
}

/** Words for whoever speaks. */
const SPEAKING = wordSet('i me my we us our');

export function speakerOf(
  tree: Tree,
  head: number,
  actorAt: (head: number) => ReadActor | null,
): ReadActor | null {
  for (let at = headOf(tree, head); at >= 0; at = headOf(tree, at))
    for (const speech of speechesOver(tree, at)) {
      const subject = childWith(tree, speech, 'nsubj');
      const speaker = subject < 0 ? null : actorAt(subject);
      if (speaker) return { ...speaker, resolvedBy: 'pronoun' };
    }
  return null;
}

/** Words of speech that a clause is said by, above it or beside it. */
function speechesOver(tree: Tree, clause: number): readonly number[] {
  const isSaid = /^(?:ccomp|parataxis)$/.test(relationOf(tree, clause));
  const above = isSaid ? [headOf(tree, clause)] : [];
  return [...above, ...childrenWith(tree, clause, 'parataxis')].filter((word) =>
    SAYING.has(lemmaOf(tree, word)),
  );
}

const SAYING = wordSet(
  'say tell add declare announce insist state warn write tweet note explain stress reply claim post recall',
);
