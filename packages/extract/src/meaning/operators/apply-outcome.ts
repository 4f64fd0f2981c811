/** Gives the deed that an operator governs what the operator makes of it: another type, another stance, or another doer. */

import type { Entry, Outcome } from '../../lexicon/entry.ts';
import type { Meaning, Stance } from '../meaning.ts';
import type { OperatorSite } from './operator-site.ts';
import { passOn } from './pass-on.ts';
import { replaceDeed } from './replace-deed.ts';

/** Null where nothing is left to tell. What is told by the governed deed's own word replaces that deed. */
export function applyOutcome(outcome: Outcome, site: OperatorSite): Meaning | null {
  if (outcome.kind === 'code') return replaceDeed(outcome, site);
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

function restate(content: Meaning, stance: Stance, entry: Entry): Meaning {
  return {
    ...content,
    stance: content.stance === 'asserted' || stance === 'negated' ? stance : content.stance,
    steps: [...content.steps, `"${entry.pattern}" makes it ${stance}`],
  };
}
