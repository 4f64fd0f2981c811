/** Nouns that news exchanges for each other when it speaks of the same people again. */

const GROUPS = [
  'soldier troop force army military serviceman',
  'militant rebel insurgent fighter guerrilla jihadist extremist gunman attacker group militia',
  'government regime authority administration',
  'police policeman officer',
  'protester demonstrator activist marcher',
  'minister secretary',
].map((nouns) => new Set(nouns.split(' ')));
const ALIKE = new Map(GROUPS.flatMap((group) => [...group].map((noun) => [noun, group])));
const NONE: ReadonlySet<string> = new Set();

export const nounsAlike = (lemma: string): ReadonlySet<string> => ALIKE.get(lemma) ?? NONE;
