/**
 * Who "he", "it", "they", "the group", "the bloc" are, inside one article and with care: the subject of the clause above, else the
 * nearest fitting actor before the word, subjects first, no more than a few sentences back; "the country" is else the one the
 * story is about. Where nothing fits, nothing is claimed.
 */

import { wordSet } from '@dateline/language';
import { childWith, headOf, lemmaOf, relationOf, type Tree, wordOf } from '../../syntax/tree.ts';
import { actorOfId } from '../actor-of-id.ts';
import { asList } from '../as-list.ts';
import type { ReadActor } from '../read-actors.ts';
import { captivesBefore } from './captives-before.ts';
import { findAntecedent } from './search/find-antecedent.ts';
import { ownSubject } from './search/subjects-above.ts';
import { allJoined } from './several/all-joined.ts';
import { personsInOneClause } from './several/persons-in-one-clause.ts';
import { speakersMeant } from './speakers-meant.ts';
import { amongKingdoms } from './states/among-kingdoms.ts';
import type { Told } from './told.ts';
import type { Kind } from './words/fits-reference.ts';
import { isDescription } from './words/is-description.ts';
import { isPersonalPronoun } from './words/is-personal-pronoun.ts';
import { DESCRIPTIONS, GENDERS, PRONOUNS } from './words/reference-words.ts';
import { isOfSpeaker, speakerOf } from './words/speaker-of.ts';
import { wordsTaking } from './words/words-taking.ts';

/** Empty where no one is found. */
export function resolveReference(head: number, article: Told): readonly ReadActor[] {
  const { tree } = article;
  const told = lemmaOf(tree, head) === 'kingdom' ? amongKingdoms(article) : article;
  if (isOfSpeaker(tree, head)) return asList(speakerOf(tree, head, told.actorAt));
  const isPronoun = isPersonalPronoun(tree, head);
  const wanted = isPronoun
    ? PRONOUNS.get(wordOf(tree, head))
    : DESCRIPTIONS.get(lemmaOf(tree, head));
  if (!wanted) return [];
  const kind = { wanted, gender: GENDERS.get(wordOf(tree, head)) };
  const spoken = isPronoun ? speakersMeant(head, kind, told) : null;
  const held = isPronoun ? captivesBefore(head, wanted, told) : [];
  if (spoken && held.length === 0) return spoken.map((one) => ({ ...one, resolvedBy: 'pronoun' }));
  const meant = held.length > 0 ? held : actorsMeant(head, kind, told);
  if (meant.length === 0 && wanted === 'country') return mainCountry(head, told);
  const words = wordsTaking(tree, head);
  const resolvedBy = isPronoun ? 'pronoun' : 'description';
  return meant.map(({ actor, phrase }) => ({
    ...words,
    actor,
    resolvedBy,
    standsFor: phrase.head,
  }));
}

function actorsMeant(head: number, kind: Kind, told: Told): readonly ReadActor[] {
  const { tree, actorAt } = told;
  const { wanted } = kind;
  const other = speakerBeside(head, told)?.actor.id;
  const search = {
    ...kind,
    actorAt,
    other,
    isOfState: isOfState(tree, head),
    isSpeaking: isSpeaking(tree, head),
  };
  const antecedent =
    findAntecedent(tree, head, { ...search, isLoose: false }) ??
    (wanted === 'person' ? findAntecedent(tree, head, { ...search, isLoose: true }) : null);
  return wanted === 'several' ? severalMeant(head, antecedent, told) : oneMeant(antecedent, told);
}

/** "Its minister … him", "the Balkan country … it": whom the earlier words leave to the text before is meant by the later. */
function oneMeant(antecedent: ReadActor | null, { tree, actorsAt }: Told): readonly ReadActor[] {
  if (antecedent === null) return [];
  const { head } = antecedent.phrase;
  const isLeftOpen = childWith(tree, head, 'nmod:poss') >= 0 || isDescription(tree, head);
  return isLeftOpen ? actorsAt(head) : [antecedent];
}

function severalMeant(
  head: number,
  antecedent: ReadActor | null,
  told: Told,
): readonly ReadActor[] {
  return antecedent === null ? personsInOneClause(head, told) : allJoined(head, antecedent, told);
}

/** "I thank him, Ada Rhys wrote": who says "I" of the same clause. */
function speakerBeside(head: number, { tree, actorAt }: Told): ReadActor | null {
  const subject = ownSubject(tree, head);
  return subject >= 0 && subject !== head && isOfSpeaker(tree, subject)
    ? speakerOf(tree, subject, actorAt)
    : null;
}

/** "Its army" is a state's: no armed group has one. */
const isOfState = (tree: Tree, owner: number): boolean =>
  relationOf(tree, owner) === 'nmod:poss' && OF_STATES.has(lemmaOf(tree, headOf(tree, owner)));

const OF_STATES = wordSet(
  'army navy capital embassy ambassador airspace constitution currency parliament border',
);

const isSpeaking = (tree: Tree, pronoun: number): boolean =>
  relationOf(tree, pronoun) === 'nsubj' && SPEAKING.has(lemmaOf(tree, headOf(tree, pronoun)));

/** What takes someone who speaks. */
const SPEAKING = wordSet(
  'say tell add announce insist warn claim deny reject blame accuse condemn criticise criticize demand ask urge call want ' +
    'promise pledge vow threaten agree refuse thank praise welcome apologise apologize complain',
);

/** Where none is named nearby, "the country" is the one the story is about, unless that one is spoken of beside it. */
function mainCountry(head: number, told: Told): readonly ReadActor[] {
  const { tree, knowledge, countries, actorAt } = told;
  const [main] = countries;
  const subject = ownSubject(tree, head);
  const beside = subject < 0 || subject === head ? null : actorAt(subject);
  if (main === undefined || beside?.actor.country === main) return [];
  const found = actorOfId(main, knowledge);
  if (found === undefined) return [];
  return [{ ...wordsTaking(tree, head), actor: found, resolvedBy: 'description' }];
}
