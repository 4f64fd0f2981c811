/**
 * A clause has one subject and one object, a noun one article: of two words that claim the same place beside the same head, the one
 * that would lose more keeps it, and the other takes the best label that is left to it. In the treebanks none of these places is
 * taken twice more often than once or twice in a thousand.
 */

/** Labels that share a place. */
const PLACES: readonly (readonly string[])[] = [
  ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'],
  ['obj'],
  ['iobj'],
  ['ccomp'],
  ['xcomp'],
  ['obl:agent'],
  ['aux:pass'],
  ['expl'],
  ['compound:prt'],
  ['det'],
  ['nmod:poss'],
  ['cc'],
];

/** The place of each label of a model; -1 for labels that many words may have. */
export function placesOf(labels: readonly string[]): Int8Array {
  return Int8Array.from(labels, (label) => PLACES.findIndex((place) => place.includes(label)));
}

export interface LabelScores {
  /** A row per word, `stride` apart. */
  readonly scores: Float32Array;
  readonly stride: number;
  readonly heads: Int32Array;
  readonly places: Int8Array;
}

export interface Yielding {
  readonly word: number;
  /** How much worse its next label is. */
  readonly cost: number;
}

export interface SettledLabels {
  readonly labels: Uint8Array;
  /** The words that gave up a place. */
  readonly yielding: readonly Yielding[];
}

/** The best label of each word, no place taken twice. */
export function settleLabels(sentence: LabelScores): SettledLabels {
  const choices = Array.from(sentence.heads, (_, word) => chooseLabel(sentence, word, 0));
  const yielding: Yielding[] = [];
  // Whoever yields may claim another place that is taken. No word claims a place twice, so this ends.
  for (let found = settleOnce(sentence, choices); found.length > 0; ) {
    yielding.push(...found);
    found = settleOnce(sentence, choices);
  }
  return { labels: Uint8Array.from(choices, ({ label }) => label), yielding };
}

/** Settles the claims that there are at the moment; changes the choices in place. */
function settleOnce(sentence: LabelScores, choices: Choice[]): Yielding[] {
  const yielding: Yielding[] = [];
  const holders = new Map<number, number>();
  for (const [word, head] of sentence.heads.entries()) {
    const place = sentence.places[(choices[word] as Choice).label] as number;
    if (place < 0) continue;
    const claimed = head * PLACES.length + place;
    const holder = holders.get(claimed);
    if (holder === undefined) {
      holders.set(claimed, word);
      continue;
    }
    const other = withoutPlace(sentence, choices, holder);
    const offer = withoutPlace(sentence, choices, word);
    const yields = other.cost < offer.cost ? holder : word;
    if (yields === holder) holders.set(claimed, word);
    const { cost, choice } = yields === holder ? other : offer;
    choices[yields] = choice;
    yielding.push({ word: yields, cost });
  }
  return yielding;
}

interface Choice {
  readonly label: number;
  readonly score: number;
  /** Places it may not take, as bits. */
  readonly barred: number;
}

function withoutPlace(
  sentence: LabelScores,
  choices: readonly Choice[],
  word: number,
): { readonly cost: number; readonly choice: Choice } {
  const { label, score, barred } = choices[word] as Choice;
  const choice = chooseLabel(sentence, word, barred | (1 << (sentence.places[label] as number)));
  return { cost: score - choice.score, choice };
}

function chooseLabel(
  { scores, stride, places }: LabelScores,
  word: number,
  barred: number,
): Choice {
  let label = -1;
  let score = -Infinity;
  for (const [k, place] of places.entries()) {
    const value = scores[word * stride + k] as number;
    if (value <= score || (place >= 0 && (barred >> place) & 1)) continue;
    label = k;
    score = value;
  }
  return { label, score, barred };
}
