/** Words, promises and gifts: they are someone's, and no thing speaks, promises or gives. */

export const WORDS_AND_GIFTS = new Set([
  'AID',
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'COOPERATE',
  'CONCEDE',
  'STATEMENT',
]);
