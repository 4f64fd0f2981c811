/** Whether a noun is of people who do things: those the lexicon lists, and whoever is something by trade or belief. */

/** "a parachutist", "an abolitionist", but no list, fist, twist or mist. */
const IST = /^\p{L}{5,}ist$/u;

export function isAgentNoun(noun: string, agents: ReadonlySet<string>): boolean {
  return agents.has(noun) || IST.test(noun);
}
