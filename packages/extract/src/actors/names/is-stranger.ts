/** A person whom nobody knows, with a town of the same name. */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { Tree } from '../../syntax/tree.ts';

export interface NameReading {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  /** Whom a name means. */
  readonly named: (name: Name) => ResolvedActor | null;
}

export function isStranger(name: Name, { tree, knowledge, named }: NameReading): boolean {
  if (name.type !== 'PER') return false;
  const spelling = tree.document.text.slice(name.start, name.end);
  return knowledge.places.findByName(spelling).length > 0 && named(name)?.how !== 'book';
}
