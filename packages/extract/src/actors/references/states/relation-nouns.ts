/** Nouns for what one state or party is to another. Each rule that asks for such a noun adds those that only it may take. */

export const RELATION_NOUNS: readonly string[] = [
  'ally',
  'partner',
  'rival',
  'foe',
  'neighbour',
  'neighbor',
];
