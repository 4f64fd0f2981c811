/**
 * The governed deed stays what it is, but its doer may only be named by the governing word. Where that word only brings the
 * deed about ("came under fire from rebels"), its own subject is who suffers it, and where it has no doer ("the vote sparked
 * riots") its subject is neither.
 */

import { operatorOf } from '../../lexicon/operator-of.ts';
import { subjectBelow } from '../../syntax/arguments/subject-below.ts';
import {
  caseOf,
  childrenWith,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
} from '../../syntax/tree.ts';
import type { Meaning } from '../meaning.ts';
import { pickRecipients } from '../parties/pick-recipients.ts';
import type { OperatorSite } from './operator-site.ts';

export function passOn(content: Meaning, site: OperatorSite, brought: boolean): Meaning {
  const isOnlyCause = site.entry.frame.actors.length === 0;
  const actors = isOnlyCause ? content.actors : doersOf(content, site, brought);
  const recipients = isOnlyCause
    ? content.recipients
    : sufferersOf(content, site, { actors, brought });
  return {
    ...content,
    actors,
    recipients: recipients.filter((head) => !actors.includes(head) && head !== content.base),
    steps: [...content.steps, `"${site.entry.pattern}" carries it`],
  };
}

function doersOf(content: Meaning, site: OperatorSite, brought: boolean): readonly number[] {
  const { view, entry, tools } = site;
  const { canAct } = tools;
  if (isSender(content, site)) return view.subjects;
  // "The army renewed its attacks": the subject says who "its" is.
  const owned = view.subjects.some(canAct);
  const named = content.actors.some(
    (head) => canAct(head) && !(owned && isPossessive(view.tree, head)),
  );
  if (operatorOf(entry) !== 'convey' && (named || isClauseOfItsOwn(view.tree, content.base)))
    return isSharedWithSubject(content, site)
      ? joined(view.subjects, content.actors)
      : content.actors;
  // "a wave of raids by rebels": what counts the deeds may name who did them.
  const around =
    brought || entry.kind === 'noun'
      ? view.obliques
          .filter(({ word, noun }) => (word === 'from' || word === 'by') && canAct(noun))
          .map(({ noun }) => noun)
      : view.subjects;
  return around.filter((head) => head !== content.base);
}

/** "announced the deployment of 200 troops": who announces it sends them, where no one says whose they are. */
function isSender(
  { base, coding, actors }: Meaning,
  { view: { tree, subjects }, entry, tools: { canAct, canModify } }: OperatorSite,
): boolean {
  if (coding.type !== 'MOBILIZE' && coding.cameo !== '074') return false;
  if (entry.kind !== 'verb' || !isNominal(tree, base) || !subjects.some(canAct)) return false;
  return actors.length > 0 && actors.every((head) => isSent(head));

  function isSent(head: number): boolean {
    const isMoved = childrenWith(tree, base, 'nmod').includes(head) && caseOf(tree, head) === 'of';
    return isMoved && !childrenWith(tree, head, 'amod', 'compound', 'nmod:poss').some(canModify);
  }
}

/** "took part in joint drills with Chad": the subject holds them with the other side; talks "between" others are theirs. */
function isSharedWithSubject(
  { mutual, base }: Meaning,
  { view: { tree, subjects }, entry, tools: { canAct } }: OperatorSite,
): boolean {
  const isHeld = operatorOf(entry) === 'do';
  const hasOtherSide = childrenWith(tree, base, 'nmod').some(
    (noun) => caseOf(tree, noun) === 'with',
  );
  return isHeld && mutual && isNominal(tree, base) && hasOtherSide && subjects.some(canAct);
}

const joined = (one: readonly number[], other: readonly number[]): readonly number[] => [
  ...new Set([...one, ...other]),
];

function sufferersOf(
  content: Meaning,
  { view, entry, tools }: OperatorSite,
  { actors, brought }: { readonly actors: readonly number[]; readonly brought: boolean },
): readonly number[] {
  // Who calls to apologise apologises, to those called.
  if (operatorOf(entry) === 'convey' && view.objects.length > 0) return view.objects;
  if (content.recipients.length > 0) return content.recipients;
  const { frame } = content.entry;
  const { canAct, canDo, canModify } = tools;
  const own = { view, frame, content: null, canAct, canDo, canModify, nominalOnly: true };
  const found = pickRecipients(own, actors);
  if (!brought || found.length > 0) return found;
  const isDoneTo = entry.frame.actors.includes('object') && view.subjects.length === 0;
  const sufferers = isDoneTo && view.objects.length > 0 ? view.objects : view.subjects;
  return sufferers.filter((head) => !isDeed(head, tools));
}

/** "The arrest of the bishop drew protests": it was not the arrest that they were against, nor is it anyone. */
const isDeed = (head: number, { tree, lexicon, isAgent }: OperatorSite['tools']): boolean =>
  uposOf(tree, head) === 'NOUN' && !isAgent(head) && lexicon.isDeed(lemmaOf(tree, head));

/** "confirmed that two men had been shot": whoever tells it did not do it. */
function isClauseOfItsOwn(tree: Tree, base: number): boolean {
  return relationOf(tree, base) === 'ccomp' && subjectBelow(tree, base) >= 0;
}

function isPossessive(tree: Tree, head: number): boolean {
  return uposOf(tree, head) === 'PRON' && relationOf(tree, head) === 'nmod:poss';
}
