/** "The two presidents clashed over trade": persons and offices clash in words; states do over a matter, not over land. */

import type { ReadActor } from '../../actors/read-actors.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { caseOf, childrenWith, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import { hasParticle } from '../../syntax/verbs/has-particle.ts';
import type { Draft, Reading } from '../draft.ts';

export function isQuarrel(
  { actors, recipients, meaning }: Draft,
  { tree, lexicon }: Reading,
): boolean {
  const { base } = meaning;
  const parties = [...actors, ...recipients];
  const isOfMany =
    parties.length > 1 ||
    parties.some(({ phrase: { head } }) => isPlural(tree, head) || isThePair(tree, head));
  if (lemmaOf(tree, base) !== 'clash' || !isOfMany) return false;
  if (parties.every(isOfficer)) return true;
  if (isOverWhether(tree, base) && !parties.some(isArmed)) return true;
  return (
    parties.every((party) => isOfficer(party) || isUnarmedParty(party, tree)) &&
    childrenWith(tree, base, 'obl', 'nmod', 'obj').some(
      (noun) =>
        uposOf(tree, noun) === 'NOUN' &&
        !lexicon.classOf('territory').has(lemmaOf(tree, noun)) &&
        isOver(tree, base, noun),
    )
  );
}

/** "clashed over whether to sell it": over a question, with words. */
function isOverWhether(tree: Tree, base: number): boolean {
  return childrenWith(tree, base, 'advcl', 'ccomp').some((clause) =>
    isMarkedBy(tree, clause, /^(?:over|whether)$/),
  );
}

/** The parser may take "over" for a particle of the verb. */
function isOver(tree: Tree, base: number, noun: number): boolean {
  return caseOf(tree, noun) === 'over' || hasParticle(tree, base, 'over');
}

const isArmed = ({ actor }: Pick<ReadActor, 'actor'>): boolean =>
  actor.sectors.some((sector) => /^(?:MIL|REB|UAF|PRM|COP)$/.test(sector));

/** Someone with a name or an office, and no weapon by trade. */
function isOfficer({ actor }: ReadActor): boolean {
  if (isArmed({ actor })) return false;
  return actor.kind === 'PERSON' || OFFICES.has(actor.sectors[0] ?? '');
}

/** A state, or "the two" of whom no one knows more. */
function isUnarmedParty({ actor, phrase }: ReadActor, tree: Tree): boolean {
  return actor.kind === 'COUNTRY' || isThePair(tree, phrase.head);
}

const isThePair = (tree: Tree, head: number): boolean => wordOf(tree, head) === 'two';

const OFFICES = new Set(['GOV', 'LEG', 'JUD', 'ELI', 'JRN', 'BUS']);
