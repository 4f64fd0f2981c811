/**
 * The verb that a deed told by a noun stands with: "held a march", "usually responds with shelling", "the protests spread"; a deed
 * told by a verb, or by a noun that hangs on none, carries itself, and so does what one has: "which has the support of Chad".
 */

import type { Relation } from '@dateline/language';
import { isNominal, lemmaOf, relationOf, type Tree } from '../tree.ts';
import { governingVerb } from './governing-verb.ts';

export function carrierOf(tree: Tree, base: number): number {
  if (!isNominal(tree, base) || !CARRIED.has(relationOf(tree, base))) return base;
  const verb = governingVerb(tree, base);
  return verb < 0 || lemmaOf(tree, verb) === 'have' ? base : verb;
}

const CARRIED = new Set<Relation>(['obj', 'nsubj', 'nsubj:pass', 'obl']);
