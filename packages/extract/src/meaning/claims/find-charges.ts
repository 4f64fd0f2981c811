/** "The opposition said the minister had pocketed bribes": who says of another that it did what no one may do accuses it. */

import { wordSet } from '@dateline/language';
import type { Entry } from '../../lexicon/entry.ts';
import { standInEntry } from '../../lexicon/stand-in-entry.ts';
import { eachOf } from '../../lexicon/words/each-of.ts';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { headOf, lemmaOf, relationOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Meaning } from '../meaning.ts';
import { isNegated } from '../negation.ts';
import { ALLEGATION } from './allegation.ts';

export interface ChargeSearch {
  readonly tree: Tree;
  readonly isTaken: (token: number) => boolean;
  readonly isSpeech: (token: number) => boolean;
  readonly canAct: (head: number) => boolean;
}

/** Wrongs whose verb the lexicon does not know: those it knows are told as deeds on someone's word. */
export function findCharges(search: ChargeSearch): Meaning[] {
  const { tree, isTaken } = search;
  const charges: Meaning[] = [];
  for (let token = 0; token < tree.document.length; token++) {
    if (!isWrong(token, tree) || isTaken(token) || isNegated(tree, token)) continue;
    const charge = chargeAt(token, search);
    if (charge) charges.push(charge);
  }
  return charges;
}

function isWrong(token: number, tree: Tree): boolean {
  if (uposOf(tree, token) !== 'VERB' || relationOf(tree, token) !== 'ccomp') return false;
  const verb = lemmaOf(tree, token);
  if (WRONGS.has(verb)) return true;
  const things = WRONG_WITH.get(verb);
  return (
    things !== undefined && objectsOf(tree, token).some((head) => things.test(lemmaOf(tree, head)))
  );
}

const WRONGS = wordSet(
  'embezzle siphon pilfer misappropriate misuse squander plunder falsify forge rig cheat lie spy collude connive conspire ' +
    'plot fabricate swindle defraud extort bribe',
);

const BRIBES = /^(?:bribe|kickback|payoff|backhander|commission)$/;
const PLEDGES = /^(?:promise|pledge|word|undertaking|law|rule|constitution)$/;

/** Wrong by what it is done with. */
const WRONG_WITH: ReadonlyMap<string, RegExp> = new Map([
  ...eachOf('take accept pocket receive pay demand solicit', BRIBES),
  ...eachOf('break violate breach flout', PLEDGES),
  ['steal', /^(?:election|vote|ballot|money|fund|aid|million)$/],
  ['stuff', /^(?:ballot|box|urn)$/],
  ['buy', /^vote$/],
]);

function chargeAt(token: number, { tree, isSpeech, canAct }: ChargeSearch): Meaning | null {
  const speech = headOf(tree, token);
  if (!isSpeech(speech)) return null;
  const speakers = subjectsOf(tree, speech).filter(canAct);
  // Who speaks of itself owns up.
  const charged = subjectsOf(tree, token).filter(
    (head) => uposOf(tree, head) !== 'PRON' && canAct(head),
  );
  if (speakers.length === 0 || charged.length === 0) return null;
  return {
    base: speech,
    coding: ALLEGATION,
    entry: CHARGE,
    actors: speakers,
    recipients: charged,
    mutual: false,
    stance: 'asserted',
    parts: [token],
    steps: ['said to have done wrong, so ACCUSE'],
  };
}

const CHARGE: Entry = {
  ...standInEntry('find-charges said … had embezzled'),
  meaning: { kind: 'deed', coding: ALLEGATION },
  specificity: 1,
};
