/** "The drug kills cells", "the singer's hat struck a nerve": who does violence is someone, or a weapon, or violence itself. */

import { isOfAnyClass } from '../../lexicon/is-of-any-class.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { contentLemma } from '../../syntax/nouns/content-lemma.ts';
import { uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isAbstract } from './is-abstract.ts';

export function isViolenceOfThing(draft: Draft, { tree, actors, lexicon }: Reading): boolean {
  const { meaning } = draft;
  if (!isViolent(draft) || meaning.entry.subject || meaning.entry.kind !== 'verb') return false;
  if (uposOf(tree, meaning.base) !== 'VERB') return false;
  const doers = subjectsOf(tree, meaning.base);
  if (doers.length === 0 || doers.some((head) => meaning.parts.includes(head))) return false;
  return doers.every(
    (head) =>
      uposOf(tree, head) === 'NOUN' &&
      (!actors.canAct(head) || isAbstract(tree, head, lexicon.classOf('agent'))) &&
      !isOfAnyClass(contentLemma(tree, head), VIOLENT_THINGS, lexicon),
  );
}

const VIOLENT_THINGS = [
  'weapon',
  'bomb',
  'shot',
  'troops',
  'fighting',
  'armed',
  'calamity',
  'mishap',
  'vehicle',
  'unrest-form',
  'combat-noun',
  'people',
  'violent-thing',
] as const;

/** Violence that hurt no one known and was taken for an accident, as a mishap stands nearby, is violence by its word. */
const isViolent = ({ coding, meaning, recipients }: Draft): boolean =>
  coding.type === 'ASSAULT' ||
  (coding.type === 'ACCIDENT' && meaning.coding.type === 'ASSAULT' && recipients.length === 0);
