/** Turns heads of noun phrases into parties: who can act, or whose it is that cannot, each once. */

import type { ReadActor } from '../../actors/read-actors.ts';
import { asksForKind } from '../../lexicon/asks-for-kind.ts';
import { asksForNoun } from '../../lexicon/asks-for-noun.ts';
import { contentLemma } from '../../syntax/nouns/content-lemma.ts';
import { lemmaOf, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isNamedBehind } from './is-named-behind.ts';
import { shareWords } from './share-words.ts';
import { whoseThing } from './whose-thing.ts';

export function readParties(heads: readonly number[], draft: Draft, reading: Reading): ReadActor[] {
  const found: ReadActor[] = [];
  for (const head of heads) {
    if (isNamedBehind(head, reading.actors)) continue;
    const before = [...found];
    for (const read of readOne(head, draft, reading))
      if (
        !before.some((other) => shareWords(other, read)) &&
        !found.some((other) => isOne(other, read))
      )
        found.push(read);
  }
  return found;
}

/** "the PKK, or Kurdistan Workers' Party", "police and riot police. They": told twice. */
function isOne(
  { actor, phrase }: ReadActor,
  { actor: other, phrase: { head } }: ReadActor,
): boolean {
  if (actor.id !== other.id) return false;
  if (phrase.head === head || actor.kind === 'PERSON') return true;
  return actor.how === 'book' && other.how === 'book';
}

function readOne(head: number, draft: Draft, reading: Reading): readonly ReadActor[] {
  const isOnlyMeans = isMeans(head, draft, reading);
  // whoever waves Russian flags does nothing to Russia
  if (isOnlyMeans && draft.coding.type === 'PROTEST') return [];
  const own = isOnlyMeans ? [] : reading.actors.actorsAt(head);
  return own.length > 0 ? own : whoseThing(head, draft, reading);
}

/** "mounted military operations", "lifted sanctions on Iran": the thing that a pattern asks for is the deed, no party to it. */
function isMeans(head: number, { meaning }: Draft, { tree, actors, lexicon }: Reading): boolean {
  if (actors.nameAt(head) || uposOf(tree, head) !== 'NOUN') return false;
  const lemma = lemmaOf(tree, head);
  if (lexicon.classOf('agent').has(contentLemma(tree, head))) return false;
  return asksForNoun(meaning.entry, lemma) || asksForKind(meaning.entry, lemma);
}
