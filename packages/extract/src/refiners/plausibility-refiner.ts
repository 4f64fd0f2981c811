/** Silence where nothing of the kind happened: no one who does or suffers, or a text of another world. */

import { verbMorphologyOf } from '@dateline/language';
import { contentHead } from '../syntax/content-head.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import {
  childrenWith,
  childWith,
  lemmaOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';
import { isAbstract } from './is-abstract.ts';

/** Happenings without a doer. */
const IMPERSONAL = new Set([
  'DISASTER',
  'ACCIDENT',
  'OUTBREAK',
  'DIE',
  'ELECT',
  'RULE',
  'TRADE',
  'MOVE',
  'PROTEST',
  'ASSAULT',
  'COERCE',
  'RETREAT',
]);

/** Words, promises and gifts are someone's. */
const SPOKEN = new Set([
  'AID',
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'COOPERATE',
  'CONCEDE',
  'STATEMENT',
]);

export function refinePlausibility(draft: Draft, reading: Reading): Draft | null {
  const { type } = draft.coding;
  if (draft.actors.length === 0 && draft.recipients.length === 0 && !IMPERSONAL.has(type))
    return null;
  if (draft.actors.length === 0 && isSpokenInPassing(draft, reading.tree)) return null;
  if (draft.actors.length === 0 && isDoneByThing(draft, reading)) return null;
  if (isDoneByAbstraction(draft, reading)) return null;
  if (isOnOneself(draft, reading.tree) || isMereAssent(draft, reading.tree)) return null;
  if (isDispositionOfNoOne(draft, reading.tree) || isOfAnyone(draft, reading)) return null;
  if (isAnonymity(draft, reading.tree) || isParade(draft, reading)) return null;
  if (isDoneByLifeless(draft, reading)) return null;
  if (isSomeone(draft, reading)) return null;
  if (isInsistence(draft, reading.tree)) return null;
  if (isBareParticiple(draft, reading.tree) || isMereState(draft, reading.tree)) return null;
  return draft;
}

/** "Bombs kept them from leaving" refuses nothing: words, promises and gifts need someone for a subject. */
function isGift(head: number, tree: Tree, lexicon: Reading['lexicon']): boolean {
  const noun = lemmaOf(tree, head);
  return lexicon.classOf('money').has(noun) || lexicon.classOf('relief').has(noun);
}

function isDoneByThing(
  { coding, actorHeads, meaning }: Draft,
  { tree, lexicon }: Reading,
): boolean {
  if (!SPOKEN.has(coding.type) || uposOf(tree, meaning.base) !== 'VERB') return false;
  const doers = subjectsOf(tree, meaning.base);
  // Money helps, too, whoever gave it; an assault or a battle helps no one in that sense.
  return doers.some(
    (head) =>
      uposOf(tree, head) === 'NOUN' &&
      (coding.type !== 'AID' || actorHeads.includes(head) || !isGift(head, tree, lexicon)),
  );
}

/** "Both cases put pressure on her", "the interventions will not help him": no one gave, forced or refused anything. */
function isDoneByAbstraction({ coding, meaning }: Draft, { tree, lexicon }: Reading): boolean {
  if (!WILLED.has(coding.type) || uposOf(tree, meaning.base) !== 'VERB') return false;
  // "operations to detain him": those who run them do.
  if (meaning.entry.subject || childWith(tree, meaning.base, 'nsubj') < 0) return false;
  const doers = subjectsOf(tree, meaning.base);
  return (
    doers.length > 0 &&
    doers.every(
      (head) => !meaning.parts.includes(head) && isAbstract(tree, head, lexicon.classOf('agent')),
    )
  );
}

const WILLED = new Set(['AID', 'AGREE', 'CONSULT', 'CONCEDE', 'COOPERATE', 'COERCE', 'THREATEN']);

/** "stabbed himself": what one does to oneself is done to no one else. */
function isOnOneself({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'ASSAULT' && coding.type !== 'COERCE' && coding.type !== 'AGREE')
    return false;
  // Whoever blew himself up did not do it for himself.
  if (coding.modes.includes('suicide-attack') || BURSTING.has(lemmaOf(tree, base))) return false;
  return childrenWith(tree, base, 'obj').some((object) => SELF.test(wordOf(tree, object)));
}

const BURSTING = new Set(['blow', 'explode', 'detonate']);

const SELF = /^(?:him|her|it|them|our|my)sel(?:f|ves)$/;

/** "The spokesman agreed": of the same mind, which is no agreement; it takes two, or a matter. */
function isMereAssent({ coding, actors, recipients, meaning }: Draft, tree: Tree): boolean {
  const { base, parts } = meaning;
  if (coding.type !== 'AGREE' || lemmaOf(tree, base) !== 'agree' || parts.length > 0) return false;
  const isOne = actors.every(({ phrase }) => !xposOf(tree, phrase.head).endsWith('S'));
  return (
    isOne &&
    actors.length < 2 &&
    recipients.length === 0 &&
    childWith(tree, base, 'obl', 'ccomp', 'xcomp', 'obj') < 0
  );
}

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

/** "asked not to be named" asks for nothing that is news. */
function isAnonymity({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'REQUEST' && coding.type !== 'ACCUSE' && coding.type !== 'REJECT')
    return false;
  return childrenWith(tree, base, 'xcomp').some((clause) =>
    /^(?:name|identify|quote)$/.test(lemmaOf(tree, clause)),
  );
}

/** A battalion that marches goes somewhere, and who takes to the streets to celebrate is content: neither protests. */
function isParade({ coding, meaning: { base } }: Draft, { tree, lexicon }: Reading): boolean {
  if (coding.type !== 'PROTEST') return false;
  if (childrenWith(tree, base, 'advcl', 'xcomp').some((aim) => GLAD.test(lemmaOf(tree, aim))))
    return true;
  if (coding.type !== 'PROTEST' || !/^(?:march|parade|rally)$/.test(lemmaOf(tree, base)))
    return false;
  return subjectsOf(tree, base).some((head) =>
    lexicon.classOf('troops').has(lemmaOf(tree, contentHead(tree, head))),
  );
}

const GLAD = /^(?:celebrate|rejoice|cheer|welcome|greet)$/;

/** "ever ready for more", "determined to break every rule": a state of mind tells something only of those who are known. */
function isDispositionOfNoOne({ coding, actors, meaning }: Draft, tree: Tree): boolean {
  if (coding.type !== 'AGREE' && coding.type !== 'REJECT') return false;
  if (uposOf(tree, meaning.base) !== 'ADJ') return false;
  return actors.every(
    ({ actor, phrase: { head, first } }) =>
      // "many Britons" are no state, "the United States" is one
      (actor.kind === 'COUNTRY' &&
        xposOf(tree, head).endsWith('S') &&
        !actor.name.toLowerCase().includes(wordOf(tree, head))) ||
      (actor.country === null &&
        uposOf(tree, head) !== 'PROPN' &&
        (wordOf(tree, first) !== 'the' || actor.sectors.length === 0)),
  );
}

/** "insisted that they leave" asks for something, "insisted it would win" says something. */
function isInsistence({ coding, meaning: { base, parts } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'REQUEST' || lemmaOf(tree, base) !== 'insist') return false;
  return childrenWith(tree, base, 'ccomp').some((clause) => {
    const { tense, modal } = verbMorphologyOf(tree.document, clause);
    if (isSubjunctive(tree, clause)) return false;
    // "insisted it would drive them out" says what one will do oneself.
    if (parts.length > 0) return modal === 'would' || modal === 'will';
    return tense !== undefined && modal !== 'must' && modal !== 'should';
  });
}

/** "insisted that the union change its rules": a verb without -s after one subject says what shall be. */
function isSubjunctive(tree: Tree, clause: number): boolean {
  const subject = childWith(tree, clause, 'nsubj', 'nsubj:pass');
  if (subject < 0 || childWith(tree, subject, 'conj') >= 0) return false;
  const single = xposOf(tree, subject) === 'NN' || xposOf(tree, subject) === 'NNP';
  return single && xposOf(tree, clause) === 'VBP';
}

/** "The drug kills cells", "the singer's hat struck a nerve": who does violence is someone, or a weapon, or violence itself. */
function isDoneByLifeless({ coding, meaning }: Draft, { tree, actors, lexicon }: Reading): boolean {
  if (coding.type !== 'ASSAULT' || meaning.entry.subject || meaning.entry.kind !== 'verb')
    return false;
  if (uposOf(tree, meaning.base) !== 'VERB') return false;
  const doers = subjectsOf(tree, meaning.base);
  if (doers.length === 0 || doers.some((head) => meaning.parts.includes(head))) return false;
  return doers.every(
    (head) =>
      uposOf(tree, head) === 'NOUN' &&
      (!actors.canAct(head) || isAbstract(tree, head, lexicon.classOf('agent'))) &&
      !VIOLENT_THINGS.some((name) =>
        lexicon.classOf(name).has(lemmaOf(tree, contentHead(tree, head))),
      ),
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

/** "the Syrian opposition", "the coalition": the noun means people, not what they do. */
function isSomeone(
  { meaning: { base, steps } }: Draft,
  { tree, actors, lexicon }: Reading,
): boolean {
  if (steps.length > 1 || uposOf(tree, base) === 'VERB') return false;
  // "the killing of a bishop by militants" speaks of people, but is none.
  if (!actors.nameAt(base) && !lexicon.classOf('agent').has(lemmaOf(tree, base))) return false;
  return (actors.actorAt(base)?.actor.sectors.length ?? 0) > 0;
}

/** "a banned party", "the occupied territories": a lasting state, not an event. */
function isBareParticiple(draft: Draft, tree: Tree): boolean {
  const { base } = draft.meaning;
  if (uposOf(tree, base) !== 'VERB' && uposOf(tree, base) !== 'ADJ') return false;
  const relation = childrenWith(tree, base).length === 0 ? wordOf(tree, base) : '';
  return relation !== '' && draft.actors.length + draft.recipients.length === 0;
}

/** "The gate was locked", "schools are closed": coercion needs someone who coerces or someone held. */
function isMereState({ coding, actors, recipients, meaning }: Draft, tree: Tree): boolean {
  if (coding.type !== 'COERCE' || actors.length > 0) return false;
  if (hasOwnSubject(meaning, tree) || isImposed(meaning, coding)) return false;
  const held = coding.modes.some(
    (mode) => mode === 'arrest' || mode === 'deport' || mode === 'seize',
  );
  if (!held) return true;
  if (recipients.length > 0) return false;
  // "Two guns were seized" tells of a thing taken, "the land is occupied" of a state.
  return (
    uposOf(tree, meaning.base) !== 'VERB' ||
    (coding.modes.includes('seize') && meaning.entry.specificity === 0)
  );
}

/** "Customs seized the cargo": someone did it, though no one the actor book knows. */
function hasOwnSubject({ base, actors }: Draft['meaning'], tree: Tree): boolean {
  return actors.length > 0 && childWith(tree, base, 'nsubj') >= 0;
}

/** "A curfew was imposed": such measures are deeds, whoever took them. */
function isImposed({ entry }: Draft['meaning'], { modes, cameo }: Draft['coding']): boolean {
  const measure =
    cameo === '163' || modes.some((mode) => mode === 'curfew' || mode === 'martial-law');
  return measure && entry.kind === 'verb' && entry.specificity > 0;
}

/** What befell no one named must at least have a place of its own: "shelling went on in Donetsk". */
export function refineAnchor(draft: Draft, { tree }: Reading): Draft | null {
  const told =
    hasParty(draft) || draft.place?.stated || uposOf(tree, draft.meaning.base) === 'VERB';
  return told || !VIOLENT.has(draft.coding.type) ? draft : null;
}

const VIOLENT = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'PROTEST']);

function hasParty({ actors, recipients }: Draft): boolean {
  return actors.length + recipients.length > 0;
}

/** "despite threats and material support": words and aid that a noun names without saying whose. */
function isSpokenInPassing({ coding, meaning }: Draft, tree: Tree): boolean {
  return SPOKEN.has(coding.type) && uposOf(tree, meaning.base) !== 'VERB';
}
