/** "Ten were killed in clashes between the police and miners": either side may have killed them. */

import { wordSet } from '@dateline/language';
import { lemmaOf, uposOf } from '../../syntax/tree.ts';
import { isPassive } from '../../syntax/verbs/is-passive.ts';
import type { DeedSite } from '../deed-site.ts';
import type { Meaning } from '../meaning.ts';
import { isNegated } from '../negation.ts';

export function fightSuffered(
  { coding, actors, recipients }: Meaning,
  { view, tools: { tree, isAgent }, meaningOf }: DeedSite,
): Meaning | undefined {
  if (coding.type !== 'ASSAULT' || actors.length > 0 || recipients.length === 0) return undefined;
  const isHarm = isPassive(tree, view.token) || DYING.has(lemmaOf(tree, view.token));
  if (!isHarm || isNegated(tree, view.token)) return undefined;
  return view.obliques
    .filter(({ word }) => /^(?:in|during|amid)$/.test(word))
    .flatMap(({ noun }) => meaningOf(noun) ?? [])
    .find(
      (deed) =>
        deed.coding.type === 'ASSAULT' && deed.mutual && deed.actors.filter(isSide).length > 1,
    );

  function isSide(head: number): boolean {
    return uposOf(tree, head) === 'PROPN' || isAgent(head);
  }
}

const DYING = wordSet('die perish fall');
