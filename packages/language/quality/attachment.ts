/** Tagging and attachment scores on gold tokens, and the relations that extraction lives on. */

import type { Model } from '../src/network/model-file.ts';
import type { Network } from '../src/network/network.ts';
import type { TreebankSentence } from '../training/treebank.ts';

/** A predicted sentence in the treebank's own terms. */
export interface PredictedSentence {
  readonly upos: readonly string[];
  /** Index in the sentence, its length for the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

export function scoreAttachment(
  network: Network,
  model: Model,
  sentences: readonly TreebankSentence[],
): AttachmentScore {
  const score = new AttachmentScore();
  const predicted = predict(
    network,
    model,
    sentences.map(({ forms }) => forms),
  );
  for (const [i, sentence] of sentences.entries())
    score.add(sentence, predicted[i] as PredictedSentence);
  return score;
}

function predict(
  network: Network,
  { header }: Model,
  sentences: readonly (readonly string[])[],
): PredictedSentence[] {
  const ranges = rangesOf(sentences);
  const readings = network.read(sentences.flat(), ranges);
  return ranges.map((range) => ({
    upos: Array.from(
      readings.tags.subarray(range.first, range.last),
      (tag) => (header.tags[tag] as string).split('|')[0] as string,
    ),
    heads: Array.from(readings.heads.subarray(range.first, range.last), (head) =>
      head === -1 ? range.last - range.first : head - range.first,
    ),
    deprels: Array.from(
      readings.labels.subarray(range.first, range.last),
      (label) => header.labels[label] as string,
    ),
  }));
}

function rangesOf(
  sentences: readonly (readonly string[])[],
): { readonly first: number; readonly last: number }[] {
  let first = 0;
  return sentences.map(({ length }) => {
    const range = { first, last: first + length };
    first = range.last;
    return range;
  });
}

/** Counts of gold, predicted and right. */
class Tally {
  gold = 0;
  predicted = 0;
  right = 0;

  get f1(): number {
    return (200 * this.right) / Math.max(1, this.gold + this.predicted);
  }
}

export type RelationName = 'nsubj' | 'obj' | 'nsubj:pass' | 'obl with case' | 'subject-verb-object';

export class AttachmentScore {
  #words = 0;
  #tags = 0;
  #heads = 0;
  #labelled = 0;
  readonly #relations = new Map<string, Tally>();

  add(gold: TreebankSentence, predicted: PredictedSentence): void {
    for (const i of gold.forms.keys()) {
      const head = gold.heads[i] === predicted.heads[i];
      this.#words++;
      if (gold.upos[i] === predicted.upos[i]) this.#tags++;
      if (head) this.#heads++;
      if (head && universal(gold.deprels[i]) === universal(predicted.deprels[i])) this.#labelled++;
    }
    this.#compare('nsubj', arcsOf(gold, isSubject), arcsOf(predicted, isSubject));
    this.#compare(
      'obj',
      arcsOf(gold, (deprel) => deprel === 'obj'),
      arcsOf(predicted, (deprel) => deprel === 'obj'),
    );
    this.#compare(
      'nsubj:pass',
      arcsOf(gold, (deprel) => deprel === 'nsubj:pass'),
      arcsOf(predicted, (deprel) => deprel === 'nsubj:pass'),
    );
    this.#compare('obl with case', obliquesOf(gold), obliquesOf(predicted));
    this.#compare('subject-verb-object', triplesOf(gold), triplesOf(predicted));
  }

  get upos(): number {
    return (100 * this.#tags) / this.#words;
  }

  get uas(): number {
    return (100 * this.#heads) / this.#words;
  }

  get las(): number {
    return (100 * this.#labelled) / this.#words;
  }

  relation(name: RelationName): number {
    return this.#relations.get(name)?.f1 ?? 0;
  }

  summary(): string {
    return `UPOS ${this.upos.toFixed(2)}, UAS ${this.uas.toFixed(2)}, LAS ${this.las.toFixed(2)}, SVO ${this.relation('subject-verb-object').toFixed(2)}`;
  }

  #compare(name: RelationName, gold: readonly string[], predicted: readonly string[]): void {
    const tally = this.#relations.get(name) ?? new Tally();
    const wanted = new Set(gold);
    tally.gold += gold.length;
    tally.predicted += predicted.length;
    tally.right += predicted.filter((arc) => wanted.has(arc)).length;
    this.#relations.set(name, tally);
  }
}

type Arcs = Pick<PredictedSentence, 'heads' | 'deprels'>;

export const universal = (deprel: string | undefined): string =>
  (deprel ?? '').split(':')[0] as string;
const isSubject = (deprel: string): boolean =>
  universal(deprel) === 'nsubj' && deprel !== 'nsubj:pass';

function arcsOf({ heads, deprels }: Arcs, wanted: (deprel: string) => boolean): string[] {
  return deprels.flatMap((deprel, i) => (wanted(deprel) ? [`${i}<${heads[i]}`] : []));
}

/** An oblique counts only with all its prepositions right. */
function obliquesOf({ heads, deprels }: Arcs): string[] {
  return deprels.flatMap((deprel, i) => {
    if (universal(deprel) !== 'obl') return [];
    const cases = deprels.flatMap((other, j) =>
      universal(other) === 'case' && heads[j] === i ? [j] : [],
    );
    return [`${i}<${heads[i]} ${cases.join(',')}`];
  });
}

/** Verbs with both subject and object: the last of each, as a unit. */
function triplesOf({ heads, deprels }: Arcs): string[] {
  const subjects = new Map(
    deprels.flatMap((deprel, i) =>
      /^nsubj(?::outer)?$/.test(deprel) ? [[heads[i] as number, i] as const] : [],
    ),
  );
  const objects = new Map(
    deprels.flatMap((deprel, i) => (deprel === 'obj' ? [[heads[i] as number, i] as const] : [])),
  );
  return [...subjects].flatMap(([verb, subject]) =>
    objects.has(verb) ? [`${subject} ${verb} ${objects.get(verb)}`] : [],
  );
}
