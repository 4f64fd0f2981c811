/** "expelled two envoys", "imposed curbs on officials": whoever they are, the state that does it has them of another one. */

import { wordSet } from '@dateline/language';
import { firstConjunct } from '../../../syntax/nouns/first-conjunct.ts';
import { isPlural } from '../../../syntax/nouns/is-plural.ts';
import { caseOf, childWith, headOf, lemmaOf, relationOf } from '../../../syntax/tree.ts';
import { isStateBody } from '../../is-state-body.ts';
import type { ReadActor } from '../../read-actors.ts';
import { ownSubject } from '../search/subjects-above.ts';
import type { Told } from '../told.ts';

type Story = Pick<Told, 'tree' | 'countries'>;

/** Heads of those who do so to officials of whom a story tells for the first time. */
export function strikersBeside(own: ReadActor, story: Story): readonly number[] {
  const { tree } = story;
  const head = firstConjunct(tree, own.phrase.head);
  const doer = isStruck(own, head, story) ? ownSubject(tree, head) : -1;
  return doer < 0 ? [] : [doer];
}

function isStruck(
  { phrase, actor: { sectors, country } }: ReadActor,
  head: number,
  { tree, countries }: Story,
): boolean {
  if (!isPlural(tree, phrase.head) || !isStateBody(sectors[0])) return false;
  if (childWith(tree, phrase.head, 'nmod:poss') >= 0) return false;
  const relation = relationOf(tree, head);
  if (relation === 'obj') return STRIKING.has(lemmaOf(tree, headOf(tree, head)));
  return (
    country !== countries[0] &&
    /^(?:obl|nmod)$/.test(relation) &&
    /^(?:on|against)$/.test(caseOf(tree, head))
  );
}

const STRIKING = wordSet('expel attack bomb shell strike');
