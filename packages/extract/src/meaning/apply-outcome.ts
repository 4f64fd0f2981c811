/** Gives the deed that an operator governs what the operator makes of it: another type, another stance, or another doer. */

import type { Entry, Outcome } from '../lexicon/entry.ts';
import type { PredicateView } from '../syntax/predicate-view.ts';
import { childrenWith, relationOf, type Tree, uposOf } from '../syntax/tree.ts';
import { composeCameo } from './compose-cameo.ts';
import type { ComposeTools } from './compose-tools.ts';
import { effectiveCoding } from './effective-coding.ts';
import type { Meaning, Stance } from './meaning.ts';
import { pickActors } from './pick-actors.ts';
import { pickRecipients } from './pick-recipients.ts';

export interface OperatorSite {
  readonly view: PredicateView;
  readonly entry: Entry;
  /** The governed deed. */
  readonly content: Meaning | null;
  readonly tools: ComposeTools;
}

/** Null where nothing is left to tell. What is told by the governed deed's own word replaces that deed. */
export function applyOutcome(outcome: Outcome, site: OperatorSite): Meaning | null {
  if (outcome.kind === 'code') return recode(outcome, site);
  const { content, entry } = site;
  if (!content) return null;
  switch (outcome.kind) {
    case 'drop':
      return null;
    case 'keep':
      return passOn(
        { ...content, stance: outcome.future ? 'future' : content.stance },
        site,
        false,
      );
    case 'causing':
      return passOn(content, site, true);
    case 'negate':
      return restate(content, 'negated', entry);
    case 'hypothetical':
      return restate(content, 'hypothetical', entry);
    case 'reported':
      return restate(content, 'reported', entry);
  }
}

function recode(
  { coding, stance }: Extract<Outcome, { readonly kind: 'code' }>,
  { view, entry, content, tools }: OperatorSite,
): Meaning {
  const { canAct, canDo, canModify } = tools;
  const sources = {
    view,
    frame: entry.frame,
    pattern: entry.parts,
    content,
    canAct,
    canDo,
    canModify,
  };
  const named = pickActors(sources);
  // "an end to Israeli raids": who is to end them is who makes them.
  const ended = named.length === 0 && entry.kind === 'noun' && isEnding(entry) ? content : null;
  const actors = ended ? ended.actors : named;
  return {
    base: view.token,
    coding: composeCameo(coding, content && effectiveCoding(view.tree, content)),
    entry,
    actors,
    recipients: pickRecipients(sources, actors),
    mutual: false,
    stance,
    parts: content ? [content.base, ...content.parts] : [],
    steps: [...(content?.steps ?? []), `under "${entry.pattern}" it becomes ${coding.type}`],
  };
}

function isEnding({ meaning }: Entry): boolean {
  return meaning.kind === 'operator' && meaning.name === 'stop';
}

/**
 * The governed deed stays what it is, but its doer may only be named by the governing word. Where that word only brings the
 * deed about ("came under fire from rebels"), its own subject is who suffers it.
 */
function passOn(content: Meaning, site: OperatorSite, brought: boolean): Meaning {
  const actors = doersOf(content, site, brought);
  const recipients = sufferersOf(content, site, { actors, brought });
  return {
    ...content,
    actors,
    recipients: recipients.filter((head) => !actors.includes(head) && head !== content.base),
    steps: [...content.steps, `"${site.entry.pattern}" carries it`],
  };
}

function doersOf(
  content: Meaning,
  { view, entry, tools: { canAct } }: OperatorSite,
  brought: boolean,
): readonly number[] {
  // "The army renewed its attacks": the subject says who "its" is.
  const owned = view.subjects.some(canAct);
  const named = content.actors.some(
    (head) => canAct(head) && !(owned && isPossessive(view.tree, head)),
  );
  if (!conveys(entry) && (named || isClauseOfItsOwn(view.tree, content.base)))
    return content.actors;
  // "a wave of raids by rebels": what counts the deeds may name who did them.
  const around =
    brought || entry.kind === 'noun'
      ? view.obliques
          .filter(({ word, noun }) => (word === 'from' || word === 'by') && canAct(noun))
          .map(({ noun }) => noun)
      : view.subjects;
  return around.filter((head) => head !== content.base);
}

function sufferersOf(
  content: Meaning,
  { view, entry, tools: { canAct, canDo, canModify } }: OperatorSite,
  { actors, brought }: { readonly actors: readonly number[]; readonly brought: boolean },
): readonly number[] {
  if (conveys(entry) && view.objects.length > 0) return view.objects;
  if (content.recipients.length > 0) return content.recipients;
  const { frame } = content.entry;
  const own = { view, frame, content: null, canAct, canDo, canModify, nominalOnly: true };
  const found = pickRecipients(own, actors);
  if (!brought || found.length > 0) return found;
  const isDoneTo = entry.frame.actors.includes('object') && view.subjects.length === 0;
  return isDoneTo && view.objects.length > 0 ? view.objects : view.subjects;
}

/** Who calls to apologise apologises, to those called. */
function conveys({ meaning }: Entry): boolean {
  return meaning.kind === 'operator' && meaning.name === 'convey';
}

/** "confirmed that two men had been shot": whoever tells it did not do it. */
function isClauseOfItsOwn(tree: Tree, base: number): boolean {
  return (
    relationOf(tree, base) === 'ccomp' && childrenWith(tree, base, 'nsubj', 'nsubj:pass').length > 0
  );
}

function isPossessive(tree: Tree, head: number): boolean {
  return uposOf(tree, head) === 'PRON' && relationOf(tree, head) === 'nmod:poss';
}

function restate(content: Meaning, stance: Stance, entry: Entry): Meaning {
  return {
    ...content,
    stance: content.stance === 'asserted' || stance === 'negated' ? stance : content.stance,
    steps: [...content.steps, `"${entry.pattern}" makes it ${stance}`],
  };
}
