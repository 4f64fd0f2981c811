/**
 * A predicate that tells a deed: its parties by the frame of its entry, and the deeds named inside that frame, which are
 * not events of their own ("launched an air strike", "jailed for plotting", "sent tents to help the homeless").
 */

import type { Coding, Entry } from '../lexicon/entry.ts';
import { isInfinitive } from '../syntax/modality.ts';
import type { PredicateView } from '../syntax/predicate-view.ts';
import {
  childrenWith,
  isNominal,
  lemmaOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import { pickActors, pickRecipients } from './arguments.ts';
import type { ComposeTools } from './compose-tools.ts';
import { HOSTILE } from './effective-coding.ts';
import { kindOf } from './match-entry.ts';
import type { Meaning } from './meaning.ts';

export interface DeedSite {
  readonly view: PredicateView;
  readonly entry: Entry;
  readonly tools: ComposeTools;
  /** What another predicate says. */
  readonly meaningOf: (token: number) => Meaning | null;
}

export function composeDeed(site: DeedSite): Meaning | null {
  const { view, entry, tools } = site;
  if (entry.meaning.kind !== 'deed' && entry.meaning.kind !== 'topic') return null;
  const sources = {
    view,
    frame: entry.frame,
    pattern: entry.parts,
    content: null,
    canAct: (head: number) => tools.canAct(head) && !isMeans(head, site),
    canDo: tools.canDo,
    canModify: tools.canModify,
  };
  let coding: Coding = entry.meaning.coding;
  let actors = pickActors(sources);
  let recipients = pickRecipients(sources, actors).filter((head) => !isSentOut(head, site));
  const parts: number[] = [];
  const told = toldBySubject(site);
  if (told && kindOf(tools.tree, view.token) === 'verb' && told.coding.type === coding.type) {
    // "A Taliban attack killed 20", "a bomb planted by militants killed 20": the means, and its doer the actor.
    actors =
      told.actors.length > 0 ? [...told.actors] : actors.filter((head) => head !== told.base);
    if (recipients.length === 0) recipients = [...told.recipients];
    coding = {
      ...coding,
      modes: [...new Set([...coding.modes, ...told.coding.modes])],
      cameo: told.coding.cameo ?? coding.cameo,
    };
    parts.push(told.base, ...told.parts);
  }
  for (const inner of absorbed(site, coding.type)) {
    parts.push(inner.base, ...inner.parts);
    coding = sharpened(coding, inner.coding);
    // "A grant from the bank was paid to Togo": what is paid says who pays.
    const isSame = inner.coding.type === coding.type;
    if (isSame && view.subjects.length === 0 && !actors.some(tools.canAct))
      actors = [...inner.actors];
  }
  for (const inner of purposes(site, coding.type)) {
    parts.push(inner.base, ...inner.parts);
    if (!recipients.some(tools.canAct)) recipients = [...inner.recipients];
    if (coding.type === 'MOBILIZE') coding = inner.coding;
  }
  return {
    base: view.token,
    coding,
    entry,
    actors,
    recipients,
    mutual: entry.frame.mutual,
    stance: 'asserted',
    parts,
    steps: [`"${entry.pattern}" is ${coding.type}`],
  };
}

/** "A wave of raids killed 30": no wave of the sea. */
export function isMisfortuneByDeed({ view, entry: { meaning }, meaningOf }: DeedSite): boolean {
  if (meaning.kind !== 'deed' || meaning.coding.type !== 'DISASTER') return false;
  return view.subjects.some((head) => HOSTILE.has(meaningOf(head)?.coding.type ?? ''));
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

/** "paid an official visit": what a pattern asks for is the deed, however its kind is called. */
function isMeans(head: number, { view, entry, tools }: DeedSite): boolean {
  return (
    uposOf(tools.tree, head) === 'NOUN' &&
    view.objects.includes(head) &&
    (!tools.isAgent(head) || isSent(entry)) &&
    entry.parts.some(({ noun }) => noun?.lemmas.has(lemmaOf(tools.tree, head)) ?? false)
  );
}

/** Of things that a deed moves, the owner may still be a party; people who are sent are none. */
function isSentOut(head: number, site: DeedSite): boolean {
  return isSent(site.entry) && site.tools.isAgent(head) && isMeans(head, site);
}

/** "withdrew peacekeepers from Chad", "sent doctors to Chad": they are what is moved, and Chad is left or helped. */
function isSent({ meaning, frame, head }: Entry): boolean {
  if (meaning.kind !== 'deed' || frame.recipients[0] === 'object') return false;
  const { type, modes, cameo } = meaning.coding;
  return (type === 'AID' && SENDING.has(head)) || modes.includes('withdraw') || cameo === '166';
}

/** Soldiers who are trained or armed are helped themselves. */
const SENDING = new Set([
  'send',
  'dispatch',
  'deploy',
  'fly',
  'rush',
  'airlift',
  'provide',
  'lend',
]);

/** Deeds named inside the frame of another: what was lifted, defended, carried out; what someone was jailed for. */
function absorbed({ view, tools: { tree }, meaningOf }: DeedSite, type: string): Meaning[] {
  if (kindOf(tree, view.token) !== 'verb') return [];
  const nouns = view.objects.filter((head) => isNominal(tree, head));
  const reasons = CONFLICT.has(type) ? reasonsBelow(tree, view.token) : [];
  return [...nouns, ...reasons].flatMap((token) => meaningOf(token) ?? []);
}

const CONFLICT = new Set(['COERCE', 'SANCTION', 'ACCUSE', 'THREATEN', 'REJECT']);

/** "jailed for plotting", "fined over leaks". */
function reasonsBelow(tree: Tree, verb: number): number[] {
  return childrenWith(tree, verb, 'advcl', 'acl').filter((child) =>
    childrenWith(tree, child, 'mark').some((mark) =>
      /^(for|of|over|after)$/.test(wordOf(tree, mark)),
    ),
  );
}

/**
 * "sent tents to help the homeless": help that is meant to help is one event, and those it is to help receive it; nor is
 * "marched to protest against the law" two. Troops sent to rescue villagers are sent for that.
 */
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
]);

/** "Launched an air strike": the noun says how, where the verb does not. */
function sharpened(coding: Coding, inner: Coding): Coding {
  if (coding.type !== inner.type || coding.modes.length > 0 || inner.modes.length === 0)
    return coding;
  return inner;
}
