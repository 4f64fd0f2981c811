/** The best sequence of name tags of a sentence. */

/** Log-probabilities per token, `labels.length` in a row. */
export interface NameScores {
  readonly labels: readonly string[];
  readonly scores: Float32Array;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The best sequence in which I- only continues its own type (Viterbi). */
export function decodeSpans({ labels, scores }: NameScores, first: number, last: number): Span[] {
  const width = labels.length;
  const from = labels.map((label, k) =>
    labels.flatMap((before, j) => (allows(before, label) || j === k ? [j] : [])),
  );
  const back: number[][] = [];
  let best = labels.map((label, k) =>
    label.startsWith('I') ? -1e9 : (scores[first * width + k] as number),
  );
  for (let token = first + 1; token < last; token++) {
    const previous = best;
    const links = from.map((sources) =>
      sources.reduce((a, b) => ((previous[b] as number) > (previous[a] as number) ? b : a)),
    );
    best = links.map(
      (link, k) => (previous[link] as number) + (scores[token * width + k] as number),
    );
    back.push(links);
  }
  let at = best.reduce((top, value, k) => (value > (best[top] as number) ? k : top), 0);
  const path = [at];
  for (let i = back.length - 1; i >= 0; i--) {
    at = (back[i] as number[])[at] as number;
    path.push(at);
  }
  return spansOf(
    path.reverse().map((k) => labels[k] as string),
    first,
  );
}

function allows(before: string, label: string): boolean {
  return !label.startsWith('I') || before.slice(2) === label.slice(2);
}

function spansOf(labels: readonly string[], offset: number): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < labels.length; ) {
    let last = i + 1;
    if (labels[i] === 'O') {
      i = last;
      continue;
    }
    while (last < labels.length && (labels[last] as string).startsWith('I')) last++;
    spans.push({ first: offset + i, last: offset + last });
    i = last;
  }
  return spans;
}
