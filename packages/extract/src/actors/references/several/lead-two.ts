/** The two of a sort whom a story tells of from its first words on: its headline, or the sentence behind it. */

import type { ResolvedActor } from '@dateline/knowledge';
import type { Told } from '../told.ts';
import { type Fitting, toldAt } from './told-at.ts';

const SENTENCES = 2;

/** Empty where it begins with one alone, or with more. */
export function leadTwo(fitting: Fitting, told: Told): readonly ResolvedActor[] {
  // "the Syria crisis" tells of no one.
  const telling: Fitting = (actor, story, isModifier) =>
    isModifier ? undefined : fitting(actor, story, isModifier);
  const found = new Map<string, ResolvedActor>();
  for (const { first, last } of told.tree.document.sentences.slice(0, SENTENCES)) {
    for (let token = first; token < last; token++)
      for (const actor of toldAt(token, telling, told)) found.set(actor.id, actor);
    if (found.size > 1) break;
  }
  return found.size === 2 ? [...found.values()] : [];
}
