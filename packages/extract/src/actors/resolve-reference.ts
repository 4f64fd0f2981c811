/**
 * Who "he", "it", "they", "the group", "the bloc" are, inside one article and with care: the subject of the clause above, else the
 * nearest fitting actor before the word, subjects first, no more than a few sentences back; "the country" is else the one the
 * story is about. Where nothing fits, nothing is claimed.
 */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import { conjunctsOf } from '../syntax/conjuncts-of.ts';
import {
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../syntax/tree.ts';
import { actorOfId } from './actor-of-id.ts';
import { amongKingdoms } from './among-kingdoms.ts';
import { asList } from './as-list.ts';
import { findAntecedent } from './find-antecedent.ts';
import { canSpeakOfItself } from './fits-reference.ts';
import { isPersonalPronoun } from './is-personal-pronoun.ts';
import { personsInOneClause } from './persons-in-one-clause.ts';
import type { ReadActor } from './read-actors.ts';
import { DESCRIPTIONS, GENDERS, PRONOUNS } from './reference-words.ts';
import { isOfSpeaker, speakerOf } from './speaker-of.ts';
import { ownSubject } from './subjects-above.ts';
import { wordsTaking } from './words-taking.ts';

export interface Told {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  /** Countries the article is about, most mentioned first. */
  readonly countries: readonly string[];
  /** The one, or the first of those, whom a phrase means by its own words. */
  readonly actorAt: (head: number) => ReadActor | null;
  readonly actorsAt: (head: number) => readonly ReadActor[];
}

/** Empty where no one is found. */
export function resolveReference(head: number, article: Told): readonly ReadActor[] {
  const { tree } = article;
  const told = lemmaOf(tree, head) === 'kingdom' ? amongKingdoms(article) : article;
  const { actorAt } = told;
  if (isOfSpeaker(tree, head)) return asList(speakerOf(tree, head, actorAt));
  const pronoun = isPersonalPronoun(tree, head);
  const wanted = pronoun ? PRONOUNS.get(wordOf(tree, head)) : DESCRIPTIONS.get(lemmaOf(tree, head));
  if (!wanted) return [];
  const speaker = pronoun ? speakerAbove(tree, head) : -1;
  const spoken = speaker < 0 ? null : actorAt(speaker);
  const gender = GENDERS.get(wordOf(tree, head));
  // "Norway insists that it will keep them": the words that name it stand in the same sentence.
  if (spoken && canSpeakOfItself(spoken.actor, { wanted, gender })) {
    const all = wanted === 'several' ? allOf(spoken, told) : [spoken];
    return all.map((one) => ({ ...one, resolvedBy: 'pronoun' }));
  }
  const search = {
    wanted,
    gender,
    actorAt,
    other: speakerBeside(head, told)?.actor.id,
    isOfState:
      relationOf(tree, head) === 'nmod:poss' && OF_STATES.has(lemmaOf(tree, headOf(tree, head))),
  };
  const antecedent =
    findAntecedent(tree, head, { ...search, isLoose: false }) ??
    (wanted === 'person' ? findAntecedent(tree, head, { ...search, isLoose: true }) : null);
  const meant = wanted === 'several' ? severalMeant(head, antecedent, told) : asList(antecedent);
  const actors =
    wanted === 'country' && meant.length === 0
      ? mainCountry(head, told)
      : meant.map(({ actor }) => actor);
  const words = wordsTaking(tree, head);
  const resolvedBy = pronoun ? 'pronoun' : 'description';
  return actors.map((actor) => ({ ...words, actor, resolvedBy }));
}

/** No armed group has one. */
const OF_STATES: ReadonlySet<string> = new Set(
  'army navy capital embassy ambassador airspace constitution currency parliament border'.split(
    ' ',
  ),
);

/** Where none is named nearby, "the country" is the one the story is about, unless that one is spoken of beside it. */
function mainCountry(head: number, told: Told): readonly ResolvedActor[] {
  const { tree, knowledge, countries, actorAt } = told;
  const [main] = countries;
  const subject = ownSubject(tree, head);
  const beside = subject < 0 || subject === head ? null : actorAt(subject);
  if (main === undefined || beside?.actor.country === main) return [];
  const found = actorOfId(main, knowledge);
  return found === undefined ? [] : [found];
}

function severalMeant(
  head: number,
  antecedent: ReadActor | null,
  told: Told,
): readonly ReadActor[] {
  return antecedent === null ? personsInOneClause(head, told) : allOf(antecedent, told);
}

/** "They" are all whom the noun means, and those joined to it. */
function allOf({ phrase: { head } }: ReadActor, { tree, actorsAt }: Told): readonly ReadActor[] {
  return conjunctsOf(tree, head).flatMap((conjunct) => actorsAt(conjunct));
}

/** "I thank him, Ada Rhys wrote": who says "I" of the same clause. */
function speakerBeside(head: number, { tree, actorAt }: Told): ReadActor | null {
  const subject = ownSubject(tree, head);
  return subject >= 0 && subject !== head && isOfSpeaker(tree, subject)
    ? speakerOf(tree, subject, actorAt)
    : null;
}

/** The subject of the speech that a pronoun's clause completes, when the pronoun is the subject of that clause. */
function speakerAbove(tree: Tree, pronoun: number): number {
  if (!relationOf(tree, pronoun).startsWith('nsubj')) return -1;
  const clause = headOf(tree, pronoun);
  const speech = headOf(tree, clause);
  if (speech < 0 || relationOf(tree, clause) !== 'ccomp') return -1;
  const subject = childWith(tree, speech, 'nsubj');
  return subject >= 0 && uposOf(tree, subject) !== 'PRON' ? subject : -1;
}
