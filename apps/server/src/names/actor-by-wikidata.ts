import type { Knowledge } from '@dateline/knowledge';
import { badUserInput } from '../bad-user-input.ts';

/** Key of the actor with this item; an item that nobody has is an error, as an unknown name is. */
export function actorByWikidata(qid: string, { actors }: Knowledge): string {
  const found = actors.findByWikidata(qid);
  if (found) return found.id;
  throw badUserInput(
    `No actor is known by the Wikidata item ${qid}. Look for its name with \`suggest\`.`,
  );
}
