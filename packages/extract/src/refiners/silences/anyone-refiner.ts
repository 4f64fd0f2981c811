/** Silence where those concerned are anyone or no one: oneself, the reader, people of some state of mind. */

import { wordSet } from '@dateline/language';
import { asksForNoun } from '../../lexicon/asks-for-noun.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import {
  childrenWith,
  childWith,
  lemmaOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function refineAnyone(draft: Draft, reading: Reading): Draft | null {
  if (isOnOneself(draft, reading.tree) || isOfAnyone(draft, reading)) return null;
  if (isOnBeasts(draft, reading) || isByBeasts(draft, reading)) return null;
  return isDispositionOfNoOne(draft, reading.tree) ? null : draft;
}

/** "stabbed himself": what one does to oneself is done to no one else, but where a pattern asks for it: "declared itself ready". */
function isOnOneself({ coding, meaning: { base, entry } }: Draft, tree: Tree): boolean {
  if (!ON_OTHERS.has(coding.type)) return false;
  // Whoever blew himself up did not do it for himself.
  if (coding.modes.includes('suicide-attack') || BURSTING.has(lemmaOf(tree, base))) return false;
  return childrenWith(tree, base, 'obj', 'iobj').some(
    (object) => SELF.test(wordOf(tree, object)) && !asksForNoun(entry, wordOf(tree, object)),
  );
}

/** What is a deed only where it is done to someone else. */
const ON_OTHERS = new Set(['ASSAULT', 'COERCE', 'AGREE', 'CONCEDE']);

/** "Six more lions were speared": beasts are no one in this sense. */
function isOnBeasts({ coding, meaning: { base } }: Draft, { tree, lexicon }: Reading): boolean {
  if (!isOnSomeone(coding) || uposOf(tree, base) !== 'VERB') return false;
  const struck = childrenWith(tree, base, 'obj', 'nsubj:pass');
  const beasts = lexicon.classOf('animal');
  return (
    struck.length > 0 &&
    struck.every((head) => xposOf(tree, head) !== 'NNP' && beasts.has(lemmaOf(tree, head)))
  );
}

/** "Ants occupy their nests", "the plants surrendered": no state and no rebel is among them. */
function isByBeasts({ coding, meaning: { base } }: Draft, { tree, lexicon }: Reading): boolean {
  if (!BY_SOMEONE.has(coding.type) || uposOf(tree, base) !== 'VERB') return false;
  const doers = subjectsOf(tree, base);
  const beasts = lexicon.classOf('animal');
  return (
    doers.length > 0 &&
    childWith(tree, base, 'aux:pass') < 0 &&
    doers.every((head) => {
      const lemma = lemmaOf(tree, head);
      return uposOf(tree, head) === 'NOUN' && (beasts.has(lemma) || PLANTS.has(lemma));
    })
  );
}

const PLANTS = wordSet('plant weed tree crop flower tumour tumor');

const BY_SOMEONE = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE', 'PROTEST', 'REJECT']);

/** Beasts are seized and given back, but not assaulted, helped or freed in this sense. */
const isOnSomeone = ({ type, modes }: Draft['coding']): boolean =>
  /^(?:ASSAULT|AID)$/.test(type) || modes.includes('release');

const BURSTING = wordSet('blow explode detonate');

const SELF = /^(?:him|her|it|them|our|my)sel(?:f|ves)$/;

/** "as you celebrate", "I met him in 2015": done by the reader, the writer, or people at large. */
function isOfAnyone({ meaning: { base } }: Draft, { tree, actors }: Reading): boolean {
  if (uposOf(tree, base) !== 'VERB') return false;
  const doers = subjectsOf(tree, base);
  return (
    doers.length > 0 &&
    doers.every((head) => ANYONE.test(wordOf(tree, head)) && actors.actorAt(head) === null)
  );
}

const ANYONE =
  /^(?:i|you|one|someone|somebody|anyone|anybody|everyone|everybody|whoever|people|we)$/;

/** "ever ready for more", "determined to break every rule": a state of mind tells something only of those who are known. */
function isDispositionOfNoOne({ coding, actors, meaning }: Draft, tree: Tree): boolean {
  if (coding.type !== 'AGREE' && coding.type !== 'REJECT') return false;
  if (uposOf(tree, meaning.base) !== 'ADJ') return false;
  // "determined to break every rule": to do what no one knows.
  if (coding.cameo === '030' && lemmaOf(tree, meaning.base) === 'determined') return true;
  return actors.every(
    ({ actor, phrase: { head, first } }) =>
      // "many Britons" are no state, "the United States" is one
      (actor.kind === 'COUNTRY' &&
        isPlural(tree, head) &&
        !actor.name.toLowerCase().includes(wordOf(tree, head))) ||
      (actor.country === null &&
        uposOf(tree, head) !== 'PROPN' &&
        (wordOf(tree, first) !== 'the' || actor.sectors.length === 0)),
  );
}
