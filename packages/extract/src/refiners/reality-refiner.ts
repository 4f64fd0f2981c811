/**
 * What the words around a deed leave open has not happened by that: aims ("fighting to topple"), habits as such ("firing over
 * a city is rare"), deeds that are possible, feared or planned ("a potential attack", "any strike").
 */

import { clauseOf } from '../syntax/clause-scope.ts';
import { isInfinitive } from '../syntax/modality.ts';
import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

export function refineReality(draft: Draft, reading: Reading): Draft {
  if (draft.factuality !== 'ASSERTED' && draft.factuality !== 'REPORTED') return draft;
  const reason = reasonAgainst(draft.meaning.base, reading);
  if (reason === null) return draft;
  return { ...draft, factuality: 'HYPOTHETICAL', steps: [...draft.steps, reason] };
}

function reasonAgainst(base: number, reading: Reading): string | null {
  const { tree } = reading;
  if (uposOf(tree, base) !== 'VERB' && isOpenNoun(tree, base)) return 'only possible or planned';
  if (isAim(base, reading)) return 'only an aim';
  if (isWished(tree, base)) return 'only asked for';
  if (isMatter(tree, base)) return 'spoken of as such';
  if (isUse(base, reading)) return 'only what something is for';
  if (isSubject(tree, base)) return 'spoken of as such';
  if (isImperative(tree, base)) return 'only asked for';
  if (isHabit(tree, base)) return 'what is done as a rule';
  if (isCalledFor(tree, base)) return 'only asked for';
  if (isFeared(tree, base)) return 'only feared';
  return null;
}

const OPEN = new Set([
  'potential',
  'possible',
  'likely',
  'probable',
  'planned',
  'proposed',
  'imminent',
  'impending',
  'looming',
  'threatened',
  'feared',
  'future',
  'eventual',
  'hypothetical',
  'anticipated',
  'expected',
  'upcoming',
  'forthcoming',
  'would-be',
]);

function isOpenNoun(tree: Tree, noun: number): boolean {
  return (
    childrenWith(tree, noun, 'amod', 'compound').some((child) => OPEN.has(wordOf(tree, child))) ||
    childrenWith(tree, noun, 'det').some((child) => wordOf(tree, child) === 'any')
  );
}

/** Verbs after which an infinitive tells what was done. */
const DONE = new Set([
  'manage',
  'begin',
  'start',
  'continue',
  'proceed',
  'help',
  'force',
  'compel',
  'oblige',
  'lead',
  'cause',
  'prompt',
  'drive',
  'come',
  'go',
  'get',
  'make',
  'let',
  'see',
  'use',
  'serve',
  'dare',
  'bother',
  'live',
  'rush',
  'race',
  'gather',
  'join',
  'unite',
  'meet',
  'turn',
  'appear',
  'seem',
  'happen',
  'tend',
  'say',
  'report',
  'believe',
  'think',
  'know',
  'find',
  'allege',
  'rumour',
  'rumor',
  'understand',
  'claim',
]);

/** An infinitive that no known word carries: whether it came to it is left open. */
function isAim(base: number, { tree, composition }: Reading): boolean {
  let clause = clauseOf(tree, base);
  if (!isInfinitive(tree, clause)) return false;
  while (relationOf(tree, clause) === 'conj') clause = headOf(tree, clause);
  const governor = headOf(tree, clause);
  if (governor < 0) return false;
  // "had to withdraw" did; "will have to" has not.
  if (lemmaOf(tree, governor) === 'have') return xposOf(tree, governor) !== 'VBD';
  if (ABLE.has(lemmaOf(tree, governor))) return !wasSo(tree, governor);
  if (SEEKING.has(lemmaOf(tree, governor))) return true;
  if (composition.operatorNameAt(governor) !== undefined) return false;
  return !DONE.has(lemmaOf(tree, governor));
}

/** Whoever "seeks to topple" someone has not done so. */
const SEEKING = new Set(['seek', 'aim', 'hope', 'wish', 'aspire', 'vie']);

const ABLE = new Set(['able', 'lucky', 'fortunate']);

/** Who "was able to" did; who "is able to" or "will be able to" has not. */
function wasSo(tree: Tree, adjective: number): boolean {
  const carriers = childrenWith(tree, adjective, 'cop', 'aux');
  return (
    carriers.some((token) => /^VB[DN]$/.test(xposOf(tree, token))) &&
    carriers.every((token) => xposOf(tree, token) !== 'MD')
  );
}

const WISHES = new Set(['demand', 'call', 'request', 'appeal', 'proposal', 'plea', 'insistence']);

/** "their demand that the courts find and punish the killers": nothing was found yet. */
function isWished(tree: Tree, base: number): boolean {
  if (!/^VBP?$/.test(xposOf(tree, base))) return false;
  let clause = base;
  while (relationOf(tree, clause) === 'conj') clause = headOf(tree, clause);
  return (
    relationOf(tree, clause).startsWith('acl') && WISHES.has(lemmaOf(tree, headOf(tree, clause)))
  );
}

const WEIGHING = new Set(
  'risk advocate favour favor propose suggest recommend consider contemplate mull avoid oppose envisage discuss'.split(
    ' ',
  ),
);
const MATTERS = new Set(
  'talk progress plan proposal idea discussion negotiation hope way goal aim effort debate'.split(
    ' ',
  ),
);

/** "risked being deported", "advocate finishing them off", "talks on ending the war": weighed or talked of, not done. */
function isMatter(tree: Tree, base: number): boolean {
  const relation = relationOf(tree, base);
  const governor = headOf(tree, base);
  if (governor < 0 || uposOf(tree, base) !== 'VERB') return false;
  const isGerund = [base, ...childrenWith(tree, base, 'aux', 'aux:pass')].some(
    (token) => xposOf(tree, token) === 'VBG',
  );
  if (!isGerund) return false;
  if (relation === 'xcomp' || relation === 'ccomp') return WEIGHING.has(lemmaOf(tree, governor));
  return (
    (relation === 'acl' || relation === 'advcl') &&
    MATTERS.has(lemmaOf(tree, governor)) &&
    childrenWith(tree, base, 'mark').some((mark) =>
      /^(on|about|of|for|at|towards?)$/.test(wordOf(tree, mark)),
    )
  );
}

/** "had bombs and maps for carrying out attacks", "rockets for shelling towns": what they are for, used or not. */
function isUse(base: number, { tree, lexicon }: Reading): boolean {
  const clause = clauseOf(tree, base);
  if (!/^(acl|advcl)$/.test(relationOf(tree, clause)) || xposOf(tree, clause) !== 'VBG')
    return false;
  if (!childrenWith(tree, clause, 'mark').some((mark) => wordOf(tree, mark) === 'for'))
    return false;
  const governor = lemmaOf(tree, headOf(tree, clause));
  return HAVING.has(governor) || lexicon.classOf('gear').has(governor);
}

const HAVING = new Set(
  'have possess own carry keep hold buy purchase acquire obtain get store stockpile hide need make build assemble'.split(
    ' ',
  ),
);

/** "Firing over a city is rare" speaks of the deed, whoever may do it. */
function isSubject(tree: Tree, base: number): boolean {
  return uposOf(tree, base) === 'VERB' && relationOf(tree, base) === 'csubj';
}

const CALLING =
  /^(?:protest|rally|march|campaign|push|press|call|demand|run|candidate|prepare|preparation|plan|date|deadline|time|condition|ready|hope|wait|vote|argue|case|lobby)$/;

/** "protests for a recall vote", "a date for talks": not held by that. */
function isCalledFor(tree: Tree, base: number): boolean {
  if (uposOf(tree, base) !== 'NOUN') return false;
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    CALLING.test(lemmaOf(tree, governor)) &&
    childWith(tree, governor, 'obj') < 0 &&
    childrenWith(tree, base, 'case').some((child) => wordOf(tree, child) === 'for')
  );
}

const FEARING = new Set([
  'fear',
  'dread',
  'anticipate',
  'predict',
  'envisage',
  'contemplate',
  'imagine',
]);

/** "The Kurds fear an attack": it may never come. */
function isFeared(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    uposOf(tree, base) === 'NOUN' &&
    relationOf(tree, base) === 'obj' &&
    FEARING.has(lemmaOf(tree, governor))
  );
}

/** "Firms are required to report": what holds for all, with no one who asked it of them. */
function isRule(tree: Tree, base: number): boolean {
  return (
    /^(?:require|oblige|allow|permit|forbid|prohibit|enforce)$/.test(lemmaOf(tree, base)) &&
    xposOf(tree, base) === 'VBN' &&
    childrenWith(tree, base, 'aux:pass').some((child) =>
      /^(?:is|are)$/.test(wordOf(tree, child)),
    ) &&
    childWith(tree, base, 'obl:agent', 'aux') < 0
  );
}

const HABITS = new Set(
  'regularly routinely often usually normally typically generally frequently always rarely seldom traditionally periodically occasionally sometimes'.split(
    ' ',
  ),
);

/** "The group regularly meets", "the fund that pays the fighters": no single event. */
function isHabit(tree: Tree, base: number): boolean {
  if (isRule(tree, base)) return true;
  if (uposOf(tree, base) !== 'VERB' || !/^VB[ZP]$/.test(xposOf(tree, base))) return false;
  if (childWith(tree, base, 'aux') >= 0) return false;
  return (
    childrenWith(tree, base, 'advmod').some((child) => HABITS.has(wordOf(tree, child))) ||
    relationOf(tree, base) === 'acl:relcl'
  );
}

/** "Take our hands, please surrender." */
function isImperative(tree: Tree, base: number): boolean {
  if (uposOf(tree, base) !== 'VERB' || xposOf(tree, base) !== 'VB') return false;
  if (!/^(root|parataxis|conj)$/.test(relationOf(tree, base))) return false;
  const bare =
    childrenWith(tree, base, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'aux', 'mark').length === 0;
  if (!bare || relationOf(tree, base) !== 'conj') return bare;
  return isImperative(tree, headOf(tree, base));
}
