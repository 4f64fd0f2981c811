/**
 * Tags are read before the tree is; what a word does in the tree speaks for some tags and against others. Where two universal tags
 * are near each other, each of their forms is weighed by how much more often it takes the relations the word may have than words at
 * large do: a participle beside a noun is rarely a verb, but in a name ("United") it is.
 */

import type { Model } from './model-file.ts';
import type { TagScores } from './tag-scores.ts';

/** Log ratios: a row per tag, a column per relation. */
export const TAG_RELATIONS = 'tagRelations';

/** How far behind a tag still counts; the tree's say is hardly ever louder. */
const NEAR = 3;
/** Tags and relations are read from the same states and err together: the tree's word counts for a fifth. */
const WEIGHT = 0.2;

/** And those of relations, likewise. */
interface WordScores extends TagScores {
  readonly relations: Float32Array;
  readonly relationsFrom: number;
}

export type SettleTag = (word: WordScores) => number;

/** Models that are still being trained have counted nothing: their best tag wins. */
export function tagSettlerOf({ header, vector }: Model): SettleTag {
  const universal = universalTags(header.tags);
  const counted = header.tensors.some(({ name }) => name === TAG_RELATIONS);
  const ratios = counted ? vector(TAG_RELATIONS) : new Float32Array(0);
  return (word) => {
    const first = bestTag(word, universal);
    if (!counted || isAlone(word, first, universal)) return first;
    const shares = probabilities(word, header.labels.length);
    const weightOf = (tag: number): number =>
      WEIGHT * expected(shares, ratios, tag * shares.length);
    let [settled, most] = [universal[first], 0];
    for (const [kind, mass] of massesNear(word, first, universal, weightOf))
      if (mass > most) [settled, most] = [kind, mass];
    return bestTag(word, universal, settled);
  };
}

/** The number of the universal tag of each tag. */
export function universalTags(tags: readonly string[]): number[] {
  const names = tags.map((tag) => tag.split('|')[0]);
  const distinct = [...new Set(names)];
  return names.map((name) => distinct.indexOf(name));
}

/** The best of all tags, or of the forms of one universal tag. */
function bestTag(
  { tags, tagsFrom }: TagScores,
  universal: readonly number[],
  wanted?: number,
): number {
  let [found, most] = [0, -Infinity];
  for (let tag = 0; tag < universal.length; tag++) {
    const score = tags[tagsFrom + tag] as number;
    if (score > most && (wanted === undefined || universal[tag] === wanted))
      [found, most] = [tag, score];
  }
  return found;
}

/** Whether no tag of another kind is near: so it is with nearly all words. */
function isAlone(
  { tags, tagsFrom }: TagScores,
  first: number,
  universal: readonly number[],
): boolean {
  const near = (tags[tagsFrom + first] as number) - NEAR;
  for (let tag = 0; tag < universal.length; tag++)
    if ((tags[tagsFrom + tag] as number) >= near && universal[tag] !== universal[first])
      return false;
  return true;
}

/** What each universal tag's forms near the best weigh together. */
function massesNear(
  { tags, tagsFrom }: TagScores,
  first: number,
  universal: readonly number[],
  weightOf: (tag: number) => number,
): Map<number, number> {
  const top = tags[tagsFrom + first] as number;
  const masses = new Map<number, number>();
  for (const [tag, kind] of universal.entries()) {
    const behind = (tags[tagsFrom + tag] as number) - top;
    if (behind < -NEAR) continue;
    masses.set(kind, (masses.get(kind) ?? 0) + Math.exp(behind + weightOf(tag)));
  }
  return masses;
}

function probabilities({ relations, relationsFrom }: WordScores, count: number): Float64Array {
  const shares = new Float64Array(count);
  let top = -Infinity;
  for (let k = 0; k < count; k++) top = Math.max(top, relations[relationsFrom + k] as number);
  let total = 0;
  for (let k = 0; k < count; k++) {
    shares[k] = Math.exp((relations[relationsFrom + k] as number) - top);
    total += shares[k] as number;
  }
  for (let k = 0; k < count; k++) shares[k] = (shares[k] as number) / total;
  return shares;
}

function expected(shares: Float64Array, ratios: Float32Array, from: number): number {
  let sum = 0;
  for (let k = 0; k < shares.length; k++)
    sum += (shares[k] as number) * (ratios[from + k] as number);
  return sum;
}
