/** Nouns by which states are told from what they are to another one, with no name of their own: "its main backer", "the enemy". */

import { RELATION_NOUNS } from './relation-nouns.ts';

export const FRIENDS_AND_FOES: readonly string[] = [
  ...RELATION_NOUNS,
  'backer',
  'patron',
  'sponsor',
  'enemy',
  'adversary',
];
