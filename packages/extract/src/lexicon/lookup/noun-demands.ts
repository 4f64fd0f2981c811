/**
 * What the entries of one head word ask of its subject or its object, as numbers in a row: most entries fail at that, and are
 * passed over without being looked at.
 */

import { wordSet } from '@dateline/language';
import type { NounCondition } from '../entry.ts';

/** Who besides the words that a condition names can fulfil it. */
export const REACH = { words: 0, names: 1, anyone: 2 } as const;

/** The nouns of a document, as far as their words tell what they could be. */
export interface Nouns {
  anyCould(heads: readonly number[], condition: number, reach: number): boolean;
}

export class NounDemands {
  readonly #conditions: Int32Array;
  readonly #reaches: Uint8Array;

  constructor(asked: readonly (NounCondition | null)[]) {
    this.#conditions = Int32Array.from(asked, (condition) => condition?.number ?? NOTHING);
    this.#reaches = Uint8Array.from(asked, (condition) => (condition ? reachOf(condition) : 0));
  }

  /** Does the entry there ask for one? */
  isAt(position: number): boolean {
    return this.#conditions[position] !== NOTHING;
  }

  couldHold(position: number, heads: readonly number[], nouns: Nouns): boolean {
    const condition = this.#conditions[position] as number;
    return nouns.anyCould(heads, condition, this.#reaches[position] as number);
  }
}

const NOTHING = -1;

function reachOf({ classes, isAny }: NounCondition): number {
  if (isAny || classes.some((name) => RESOLVED.has(name))) return REACH.anyone;
  return classes.length > 0 ? REACH.names : REACH.words;
}

/** Of these it takes finding out who is meant: "the country" may be one. */
const RESOLVED = wordSet('anyone nation bloc');
