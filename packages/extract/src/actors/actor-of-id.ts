/** Whom an identifier of the book stands for, as if a text had called them by their name. */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';

export function actorOfId(
  id: string,
  { actors, resolveActor }: Knowledge,
): ResolvedActor | undefined {
  const name = actors.find(id)?.name;
  return name === undefined ? undefined : resolveActor({ phrase: name });
}
