/** Types of what is done by saying it. A meeting is a word for where it lies (`is-word.ts`), but nothing that one person says. */

export const isSpeech = (type: string): boolean => SPEECH.has(type);

const SPEECH = new Set([
  'ACCUSE',
  'AGREE',
  'REJECT',
  'REQUEST',
  'STATEMENT',
  'SUPPORT',
  'THREATEN',
]);
