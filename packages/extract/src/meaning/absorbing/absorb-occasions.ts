/**
 * "Nine people were killed when a gunman opened fire", "two men were held when police raided a bar": who came to harm, and how,
 * are one event. Where the harm has no doer of its own, the clause says who did it and by what means.
 */

import { wordSet } from '@dateline/language';
import { isOfAnotherTime } from '../../syntax/times/when-clause.ts';
import { childrenWith, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import { isPassive } from '../../syntax/verbs/is-passive.ts';
import type { DeedSite } from '../deed-site.ts';
import type { Meaning } from '../meaning.ts';
import { isNegated } from '../negation.ts';
import { fightSuffered } from './fight-suffered.ts';

export function absorbOccasions(deed: Meaning, site: DeedSite): Meaning {
  const fight = fightSuffered(deed, site);
  if (fight) return { ...deed, actors: fight.actors, parts: [...deed.parts, fight.base] };
  const causes = isSuffered(deed, site) ? causesOf(deed, site) : undefined;
  if (!causes) return deed;
  const occasion = [...occasionsOf(site, /^(?:when|as)$/), ...sequelsOf(causes, site)].find(
    ({ coding, stance }) => stance === 'asserted' && causes.has(coding.type),
  );
  if (!occasion) return deed;
  const parts = [...deed.parts, occasion.base, ...occasion.parts];
  const { actors } = occasion;
  if (causes === FORCEFUL) return actors.length > 0 ? { ...deed, actors, parts } : deed;
  const recipients = [...deed.recipients, ...occasion.recipients.filter(site.tools.isAgent)];
  return { ...deed, coding: occasion.coding, actors, recipients, parts };
}

/** By no one named; where no one suffered it, the clause tells a deed of its own: "no one was hurt when rebels attacked". */
function isSuffered({ actors, recipients }: Meaning, { view, tools: { tree } }: DeedSite): boolean {
  return (
    actors.length === 0 &&
    recipients.length > 0 &&
    isPassive(tree, view.token) &&
    !isNegated(tree, view.token)
  );
}

/** What the harm may have come of. */
function causesOf(
  { coding }: Meaning,
  { view, tools: { tree } }: DeedSite,
): ReadonlySet<string> | undefined {
  if (coding.type === 'ASSAULT' && HURTING.has(lemmaOf(tree, view.token))) return HARMFUL;
  return coding.modes.includes('arrest') ? FORCEFUL : undefined;
}

const HURTING = wordSet('kill wound injure hurt maim shoot');
const HARMFUL = new Set(['ASSAULT', 'ACCIDENT', 'DISASTER']);
const FORCEFUL = new Set(['ASSAULT', 'COERCE']);

/** "killed after a bomb went off": where the clause tells no means, something else may have been between. */
function sequelsOf(causes: ReadonlySet<string>, site: DeedSite): Meaning[] {
  if (causes !== HARMFUL) return [];
  return occasionsOf(site, /^after$/).filter(({ coding }) => coding.modes.length > 0);
}

/** What "they" did was done by those harmed, and brought it on them. */
function occasionsOf({ view, tools: { tree }, meaningOf }: DeedSite, opening: RegExp): Meaning[] {
  return [view.token, ...harmsBeside(view.token, tree)]
    .flatMap((harm) => childrenWith(tree, harm, 'advcl'))
    .filter((clause) => clause > view.token && opensWith(opening, clause, tree))
    .flatMap((clause) => meaningOf(clause) ?? [])
    .filter(({ actors }) => !actors.some((head) => uposOf(tree, head) === 'PRON'));
}

/** "two were killed and ten injured when a bus crashed": it is said once of both. */
function harmsBeside(verb: number, tree: Tree): readonly number[] {
  return childrenWith(tree, verb, 'conj').filter((joined) => HURTING.has(lemmaOf(tree, joined)));
}

function opensWith(opening: RegExp, clause: number, tree: Tree): boolean {
  return (
    !isOfAnotherTime(tree, clause) &&
    childrenWith(tree, clause, 'mark', 'advmod').some(
      (word) => word < clause && opening.test(wordOf(tree, word)),
    )
  );
}
