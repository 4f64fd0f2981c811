import type { Knowledge } from '@dateline/knowledge';

/** "Bush" and "Amazon" are places, too; in the news they are others. */
export function isSomeoneElse(text: string, knowledge: Knowledge): boolean {
  const actor = knowledge.resolveActor({ phrase: text, nameType: 'ORG' });
  return actor?.how === 'book' && actor.kind !== 'COUNTRY';
}
