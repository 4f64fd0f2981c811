/** "A Taliban attack killed 20", "a bomb planted by militants killed 20": the subject is the means, and its doer the actor. */

import { childrenWith, type Tree, xposOf } from '../../syntax/tree.ts';
import type { DeedSite } from '../deed-site.ts';
import { kindOf } from '../match-entry.ts';
import type { Meaning } from '../meaning.ts';

export function absorbMeans(deed: Meaning, site: DeedSite): Meaning {
  const { coding, actors, recipients } = deed;
  const told = toldBySubject(site);
  if (!told || told.coding.type !== coding.type) return deed;
  if (kindOf(site.tools.tree, site.view.token) !== 'verb') return deed;
  return {
    ...deed,
    actors: told.actors.length > 0 ? told.actors : actors.filter((head) => head !== told.base),
    recipients: recipients.length > 0 ? recipients : told.recipients,
    coding: {
      ...coding,
      modes: [...new Set([...coding.modes, ...told.coding.modes])],
      cameo: told.coding.cameo ?? coding.cameo,
    },
    parts: [...deed.parts, told.base, ...told.parts],
  };
}

function toldBySubject({ view, tools, meaningOf }: DeedSite): Meaning | undefined {
  return view.subjects
    .filter((head) => !tools.isAgent(head))
    .flatMap((head) => [head, ...participlesOf(tools.tree, head)])
    .map(meaningOf)
    .find((inner) => inner !== null);
}

/** "a bomb planted by militants" */
function participlesOf(tree: Tree, noun: number): number[] {
  return childrenWith(tree, noun, 'acl').filter((child) => xposOf(tree, child) === 'VBN');
}
