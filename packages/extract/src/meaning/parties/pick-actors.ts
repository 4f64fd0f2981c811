/** Who does it, by the frame of an entry: whoever can act and is no mere place. */

import { caseOf, childrenWith, NO_TOKENS } from '../../syntax/tree.ts';
import { isPassive } from '../../syntax/verbs/is-passive.ts';
import type { ArgumentSources } from './argument-sources.ts';
import { firstActing } from './first-acting.ts';
import { foughtOnly } from './fought-only.ts';
import { isOfSomeone } from './is-of-someone.ts';

export function pickActors(sources: ArgumentSources): number[] {
  const { frame, canAct, canDo } = sources;
  const slots = isOwnersDeed(sources) ? ([...frame.actors, 'poss'] as const) : frame.actors;
  const acting = firstActing(slots, sources);
  const doing = acting.filter((head) => canDo(head));
  const named =
    doing.length === 0
      ? doing
      : acting.filter((head) => doing.includes(head) || isOfSomeone(head, sources));
  const left = named.length === 0 ? toldOtherwise(sources).filter((head) => canDo(head)) : named;
  if (!frame.mutual) return left;
  const fought = left.some(canAct) ? [] : foughtOnly(sources);
  // "factories exporting to the Union": where those who do it are no one, the other side alone did not do it.
  if (sources.view.subjects.length > 0 && !left.some(canAct)) return left;
  const right = firstActing(frame.recipients, sources).filter(
    (head) => canAct(head) && canDo(head) && !fought.includes(head),
  );
  return [...new Set([...left, ...right])];
}

function toldOtherwise({ view, frame, canAct }: ArgumentSources): readonly number[] {
  // "troops are on the offensive", "the group was behind the raid", "Chad is at war with Mali"
  if (OWN.some((word) => view.words.includes(word))) return view.subjects;
  // "Chad is allied with Mali": of those who do it together one may be told as a passive's.
  const isTold = frame.mutual && isPassive(view.tree, view.token);
  return isTold ? view.objects.filter(canAct) : NO_TOKENS;
}

/** "Chad's arrest of a poet": beside whom it was done to stands who did it; "her arrest" befell her. */
function isOwnersDeed({ frame: { recipients }, view: { tree, token } }: ArgumentSources): boolean {
  return (
    recipients.includes('poss') &&
    recipients.includes('of') &&
    childrenWith(tree, token, 'nmod').some((noun) => caseOf(tree, noun) === 'of')
  );
}

const OWN = ['is-on', 'is-behind', 'is-at'] as const;
