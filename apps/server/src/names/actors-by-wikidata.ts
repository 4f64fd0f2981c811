/** Actors of the book by their item in Wikidata; the index is laid out on the first question. */
import type { Knowledge } from '@dateline/knowledge';
import { badUserInput } from '../errors.ts';

const indexes = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

export function findActorByWikidata(qid: string, knowledge: Knowledge): string | undefined {
  const index = indexes.get(knowledge) ?? layOut(knowledge);
  return index.get(qid);
}

export function actorByWikidata(qid: string, knowledge: Knowledge): string {
  const key = findActorByWikidata(qid, knowledge);
  if (key) return key;
  throw badUserInput(
    `No actor is known by the Wikidata item ${qid}. Look for its name with \`suggest\`.`,
  );
}

function layOut(knowledge: Knowledge): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { id, wikidata } of knowledge.actors.all()) if (wikidata) index.set(wikidata, id);
  indexes.set(knowledge, index);
  return index;
}
