/**
 * The two whom "the two leaders", "both countries", "the couple" mean: a pair joined by "and" just before, or the only two of
 * their kind that the last sentences name. Where a third is among those, it is the two whom the story began with, if any.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import { isSubject } from '../../../syntax/arguments/is-subject.ts';
import { conjunctsOf } from '../../../syntax/nouns/conjuncts-of.ts';
import { lemmaOf } from '../../../syntax/tree.ts';
import { actorOfId } from '../../actor-of-id.ts';
import type { ReadActor } from '../../read-actors.ts';
import { ownSubject } from '../search/subjects-above.ts';
import type { Told } from '../told.ts';
import { wordsTaking } from '../words/words-taking.ts';
import { type Paired, pairedAs } from './is-pairing.ts';
import { leadTwo } from './lead-two.ts';
import { onlyTwo } from './only-two.ts';
import { sideIn } from './side-in.ts';
import type { Fitting } from './told-at.ts';

/** Empty where no two are found. */
export function pairBefore(head: number, told: Told): readonly ReadActor[] {
  const kind = pairedAs(told.tree, head);
  const pair = kind === undefined ? [] : pairOf(head, kind, withoutDoers(head, told));
  const words = wordsTaking(told.tree, head);
  return pair.map((actor) => ({ ...words, actor, resolvedBy: 'description' }));
}

/** "The bloc urged both sides": who does it is neither, nor any of the same country. */
function withoutDoers(head: number, told: Told): Told {
  const { tree, actorAt, actorsAt } = told;
  if (isSubject(tree, head)) return told;
  const subject = ownSubject(tree, head);
  const doers = subject < 0 ? [] : conjunctsOf(tree, subject).flatMap((one) => actorAt(one) ?? []);
  if (doers.length === 0) return told;
  const isOwn = ({ id, country }: ResolvedActor): boolean =>
    doers.some(({ actor }) => id === actor.id || (country !== null && country === actor.country));
  const other = (read: ReadActor | null): ReadActor | null =>
    read === null || isOwn(read.actor) ? null : read;
  return {
    ...told,
    actorAt: (token) => other(actorAt(token)),
    actorsAt: (token) => actorsAt(token).filter(({ actor }) => !isOwn(actor)),
  };
}

function pairOf(head: number, kind: Paired, told: Told): readonly ResolvedActor[] {
  switch (kind) {
    case 'person': {
      const persons = onlyTwo(head, personIn, told);
      return persons.length > 0 ? persons : leadersOf(countriesBefore(head, told), head, told);
    }
    case 'country': {
      const before = ofStory(countriesBefore(head, told), countryIn, told);
      return before.length > 0 ? before : onlyCountries(told);
    }
    case 'anyone':
      return onlyTwo(head, anyoneIn, told);
    case 'either': {
      const sides = ofStory(onlyTwo(head, sideIn, told), sideIn, told);
      if (sides.length > 0) return sides;
      const lead = leadTwo(sideIn, told);
      return lead.length > 0 ? lead : countriesBefore(head, told);
    }
  }
}

/** Of two who are one of the story's own and a third told by the way, the story's own. */
function ofStory(
  two: readonly ResolvedActor[],
  fitting: Fitting,
  told: Told,
): readonly ResolvedActor[] {
  const lead = leadTwo(fitting, told);
  const shared = two.filter(({ id }) => lead.some((one) => one.id === id));
  return shared.length === 1 ? lead : two;
}

const personIn: Fitting = (actor, _, isModifier) =>
  !isModifier && actor.kind === 'PERSON' ? actor : undefined;

const anyoneIn: Fitting = (actor, _, isModifier) => (isModifier ? undefined : actor);

/** Presidents and troops tell of their countries, too. */
const countryIn: Fitting = ({ country }, { knowledge }) =>
  country === null ? undefined : actorOfId(country, knowledge);

const countriesBefore = (head: number, told: Told): readonly ResolvedActor[] =>
  onlyTwo(head, countryIn, told);

/** "Both countries" of an article that speaks of two. */
function onlyCountries({ countries, knowledge }: Told): readonly ResolvedActor[] {
  return countries.length === 2
    ? countries.flatMap((country) => actorOfId(country, knowledge) ?? [])
    : [];
}

const LEADING = /^(?:leader|president|minister|chief|premier|chancellor)$/;

/** "The two presidents" of countries that were told without them. */
function leadersOf(
  countries: readonly ResolvedActor[],
  head: number,
  { tree, knowledge, date }: Told,
): readonly ResolvedActor[] {
  const noun = lemmaOf(tree, head);
  if (!LEADING.test(noun)) return [];
  return countries.flatMap(
    ({ name }) =>
      knowledge.resolveActor({
        phrase: `${name} ${noun}`,
        head: noun,
        date,
        cautious: true,
      }) ?? [],
  );
}
