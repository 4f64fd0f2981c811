/** Counts in the treebanks which relations the tags take, for `settle-tags.ts` to weigh near tags by. */

import { type Model, parseModel } from '../src/network/model-file.ts';
import { TAG_RELATIONS } from '../src/network/settle-tags.ts';
import { addTensor } from './add-tensor.ts';
import type { TreebankSentence } from './treebank.ts';
import { restoreVocabulary } from './vocabulary.ts';

/** What was never seen is rare, not impossible. */
const UNSEEN = 0.5;

/** Returns the model file with a log ratio for each tag and relation. */
export function relateTags(file: Uint8Array, treebank: readonly TreebankSentence[]): Uint8Array {
  const model = parseModel(file);
  const columns = model.header.labels.length;
  const scales = ratiosOf(countPairs(model, treebank), columns);
  return addTensor(
    model,
    { name: TAG_RELATIONS, kind: 'plain' },
    { rows: scales.length / columns, columns, scales, values: new Int8Array(0) },
  );
}

/** A row per tag. */
function countPairs(model: Model, treebank: readonly TreebankSentence[]): Float64Array {
  const vocabulary = restoreVocabulary(model, treebank);
  const width = model.header.labels.length;
  const counts = new Float64Array(vocabulary.tags.length * width).fill(UNSEEN);
  for (const { upos, xpos, deprels } of treebank)
    for (const [i, deprel] of deprels.entries()) {
      const tag = vocabulary.tagOf(upos[i] as string, xpos[i] as string);
      const at = tag * width + vocabulary.labelOf(deprel);
      counts[at] = (counts[at] as number) + 1;
    }
  return counts;
}

/** How much likelier each pair is than if tags and relations knew nothing of each other. */
function ratiosOf(counts: Float64Array, width: number): Float32Array {
  const sum = (wanted: (i: number) => boolean): number =>
    counts.reduce((total, count, i) => (wanted(i) ? total + count : total), 0);
  const all = sum(() => true);
  const ofTag = Array.from({ length: counts.length / width }, (_, tag) =>
    sum((i) => Math.floor(i / width) === tag),
  );
  const ofRelation = Array.from({ length: width }, (_, relation) =>
    sum((i) => i % width === relation),
  );
  return Float32Array.from(counts, (count, i) =>
    Math.log(
      (count * all) /
        ((ofTag[Math.floor(i / width)] as number) * (ofRelation[i % width] as number)),
    ),
  );
}
