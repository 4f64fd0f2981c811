/**
 * A firm that signs or strikes a deal, with no one told, does business, and so it does where it agrees to buy; what a private
 * person signs is a contract of their own. A deal that another is party to supports that one.
 */

import type { ReadActor } from '../../actors/read-actors.ts';
import type { Coding } from '../../lexicon/entry.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { headOf, lemmaOf, relationOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refineBusinessDeal(draft: Draft, { tree }: Reading): Draft | null {
  const { coding, actors, recipients } = draft;
  if (coding.type === 'TRADE') return isAgreedOn(draft, tree) ? null : draft;
  if (coding.type !== 'SUPPORT' || coding.cameo !== '057') return draft;
  const [party, ...others] = [...actors, ...recipients];
  if (!party || others.length > 0 || isPlural(tree, party.phrase.head)) return draft;
  if (isFirm(party)) return recode(draft, DEAL, 'a firm with no one told, so TRADE');
  return isPrivate(party) ? null : draft;
}

/** "agreed to buy a rival": one deal, told by the verb above. */
function isAgreedOn({ meaning: { base } }: Draft, tree: Tree): boolean {
  return relationOf(tree, base) === 'xcomp' && lemmaOf(tree, headOf(tree, base)) === 'agree';
}

const DEAL: Coding = { type: 'TRADE', modes: ['deal'], cameo: null };

const isFirm = ({ actor }: ReadActor): boolean => actor.sectors[0] === 'BUS';

/** One of the people: a name alone may be a minister's. */
const isPrivate = ({ actor: { sectors, country } }: ReadActor): boolean =>
  country === null && sectors[0] === 'CVL';
