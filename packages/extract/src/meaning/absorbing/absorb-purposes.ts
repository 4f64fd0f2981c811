/**
 * "sent tents to help the homeless": help that is meant to help is one event, and those it is to help receive it; nor is
 * "marched to protest against the law" or "used tear gas to disperse the crowd" two. Troops sent to rescue villagers are sent for that.
 */

import { caseOf, childrenWith, NO_TOKENS, type Tree } from '../../syntax/tree.ts';
import { isInfinitive } from '../../syntax/verbs/is-infinitive.ts';
import type { DeedSite } from '../deed-site.ts';
import { kindOf } from '../match-entry.ts';
import type { Meaning } from '../meaning.ts';

export function absorbPurposes(deed: Meaning, site: DeedSite): Meaning {
  return purposes(site, deed.coding.type).reduce(
    (whole, aim) => absorbPurpose(whole, aim, site),
    deed,
  );
}

function absorbPurpose(deed: Meaning, aim: Meaning, site: DeedSite): Meaning {
  return {
    ...deed,
    coding: deed.coding.type === 'MOBILIZE' ? aim.coding : deed.coding,
    recipients: recipientsOf(deed, aim, site),
    parts: [...deed.parts, aim.base, ...aim.parts],
  };
}

function recipientsOf(deed: Meaning, aim: Meaning, site: DeedSite): readonly number[] {
  const isTold = deed.recipients.some(site.tools.canAct);
  // "flew to Sochi to meet Putin" is a visit to him.
  if (deed.coding.type === 'CONSULT') return isTold ? metIn(deed, aim, site) : aim.recipients;
  return isTold ? deed.recipients : helpedBy(deed, aim, site);
}

function metIn(deed: Meaning, aim: Meaning, { tools }: DeedSite): readonly number[] {
  const met = [...aim.recipients, ...aim.actors].filter(
    (head) => tools.canAct(head) && !deed.actors.includes(head),
  );
  return met.length > 0 ? met : deed.recipients;
}

/** "a loan to help Jordan host refugees" is for whoever is to do that with it. */
function helpedBy(deed: Meaning, aim: Meaning, { view, tools }: DeedSite): readonly number[] {
  const own = [...deed.actors, ...view.objects];
  const others = aim.actors.filter((head) => tools.canAct(head) && !own.includes(head));
  return others.length > 0 ? others : aim.recipients;
}

function purposes({ view, tools: { tree }, meaningOf }: DeedSite, type: string): Meaning[] {
  const aims = AIMS.get(type);
  if (!aims || kindOf(tree, view.token) !== 'verb') return [];
  return [...clausesOf(tree, view.token), ...occasionsOf(tree, view.token, type)]
    .flatMap((clause) => meaningOf(clause) ?? [])
    .filter(({ coding }) => aims.has(coding.type));
}

function clausesOf(tree: Tree, verb: number): readonly number[] {
  return childrenWith(tree, verb, 'advcl', 'xcomp').filter(
    (clause) => clause > verb && isInfinitive(tree, clause),
  );
}

/** "arrived for talks with Putin" */
function occasionsOf(tree: Tree, verb: number, type: string): readonly number[] {
  if (type !== 'CONSULT') return NO_TOKENS;
  return childrenWith(tree, verb, 'obl', 'nmod').filter((noun) => caseOf(tree, noun) === 'for');
}

/** What a deed of one type may be meant to be at once. */
const AIMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['AID', new Set(['AID', 'SUPPORT'])],
  ['AGREE', new Set(['AID', 'SUPPORT'])],
  ['MOBILIZE', new Set(['AID'])],
  ['CONSULT', new Set(['CONSULT'])],
  ['PROTEST', new Set(['PROTEST'])],
  ['ASSAULT', new Set(['ASSAULT'])],
]);
