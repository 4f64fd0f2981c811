/** Makes another deed of the governed one: "rejected calls to withdraw" is REJECT, done by whoever rejects. */

import type { Outcome } from '../../lexicon/entry.ts';
import { operatorOf } from '../../lexicon/operator-of.ts';
import { composeCameo } from '../cameo/compose-cameo.ts';
import type { Meaning } from '../meaning.ts';
import { pickActors } from '../parties/pick-actors.ts';
import { pickRecipients } from '../parties/pick-recipients.ts';
import { effectiveCoding } from './effective-coding.ts';
import type { OperatorSite } from './operator-site.ts';

export function replaceDeed(
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
  const ended =
    named.length === 0 && entry.kind === 'noun' && operatorOf(entry) === 'stop' ? content : null;
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
