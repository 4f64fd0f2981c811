/** "Kenya repatriated 300 of its citizens": a state deports strangers; its own people it brings home. */

import type { Coding } from '../../lexicon/entry.ts';
import { lemmaOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refineHomecoming(draft: Draft, { tree }: Reading): Draft {
  const { coding, actors, recipients, meaning } = draft;
  if (coding.type !== 'COERCE' || !coding.modes.includes('deport')) return draft;
  if (!/^(?:repatriate|repatriation|return|send)$/.test(lemmaOf(tree, meaning.base))) return draft;
  const homes = new Set(actors.map(({ actor }) => actor.country));
  const isOwn =
    recipients.length > 0 && recipients.every(({ actor }) => isOf(homes, actor.country));
  return isOwn ? recode(draft, RESCUE, 'its own people, so AID') : draft;
}

const isOf = (homes: ReadonlySet<string | null>, country: string | null): boolean =>
  country !== null && homes.has(country);

const RESCUE: Coding = { type: 'AID', modes: [], cameo: '070' };
