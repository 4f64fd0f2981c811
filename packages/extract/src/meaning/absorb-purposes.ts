/**
 * "sent tents to help the homeless": help that is meant to help is one event, and those it is to help receive it; nor is
 * "marched to protest against the law" or "used tear gas to disperse the crowd" two. Troops sent to rescue villagers are sent for that.
 */

import { isInfinitive } from '../syntax/modality.ts';
import { childrenWith } from '../syntax/tree.ts';
import type { DeedSite } from './deed-site.ts';
import { kindOf } from './match-entry.ts';
import type { Meaning } from './meaning.ts';

export function absorbPurposes(deed: Meaning, site: DeedSite): Meaning {
  return purposes(site, deed.coding.type).reduce(
    (whole, aim) => absorbPurpose(whole, aim, site),
    deed,
  );
}

function absorbPurpose(deed: Meaning, aim: Meaning, { tools }: DeedSite): Meaning {
  return {
    ...deed,
    coding: deed.coding.type === 'MOBILIZE' ? aim.coding : deed.coding,
    recipients: deed.recipients.some(tools.canAct) ? deed.recipients : aim.recipients,
    parts: [...deed.parts, aim.base, ...aim.parts],
  };
}

function purposes({ view, tools: { tree }, meaningOf }: DeedSite, type: string): Meaning[] {
  const aims = AIMS.get(type);
  if (!aims || kindOf(tree, view.token) !== 'verb') return [];
  return childrenWith(tree, view.token, 'advcl', 'xcomp')
    .filter((clause) => clause > view.token && isInfinitive(tree, clause))
    .flatMap((clause) => meaningOf(clause) ?? [])
    .filter(({ coding }) => aims.has(coding.type));
}

/** What a deed of one type may be meant to be at once. */
const AIMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['AID', new Set(['AID', 'SUPPORT'])],
  ['AGREE', new Set(['AID', 'SUPPORT'])],
  ['MOBILIZE', new Set(['AID'])],
  ['PROTEST', new Set(['PROTEST'])],
  ['ASSAULT', new Set(['ASSAULT'])],
]);
