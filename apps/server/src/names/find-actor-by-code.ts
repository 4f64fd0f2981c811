/**
 * The widest actor of a code: a country's own code is the state, RUSGOV its government rather than one of the ministries. The book
 * lists states and their organs before whom they consist of; the index is laid out on the first question.
 */
import type { Knowledge } from '@dateline/knowledge';

const indexes = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

export function findActorByCode(code: string, knowledge: Knowledge): string | undefined {
  const wanted = code.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(wanted)) return knowledge.countries.find(wanted)?.alpha3;
  const index = indexes.get(knowledge) ?? layOut(knowledge);
  return index.get(wanted);
}

function layOut(knowledge: Knowledge): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { id, code } of knowledge.actors.all())
    if (code !== null && !index.has(code)) index.set(code, id);
  indexes.set(knowledge, index);
  return index;
}
