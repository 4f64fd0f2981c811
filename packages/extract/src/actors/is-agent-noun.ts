/** Whether a noun is of people who do things: those the lexicon lists, and whoever is something by trade, office or belief. */

import { wordSet } from '@dateline/language';

/** "a parachutist", "an ombudswoman", "a coordinator", "a tribesman"; but no list, human or escalator. */
const BY_ENDING =
  /^(?:\p{L}{5,}ist|\p{L}{3,}(?:man|person|ician|worker|maker|keeper|holder|leader|owner|goer)|\p{L}{3,}ator)$/u;

export function isAgentNoun(noun: string, agents: ReadonlySet<string>): boolean {
  return agents.has(noun) || (BY_ENDING.test(noun) && !THINGS.has(noun));
}

const THINGS = wordSet(
  'talisman pacemaker accelerator alligator calculator denominator elevator excavator equator escalator generator ' +
    'incubator indicator predator radiator refrigerator respirator simulator ventilator',
);
