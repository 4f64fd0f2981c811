/**
 * Agglomerative clustering by average linkage: groups are joined as long as their members resemble one another
 * on average. Nearest-neighbour chains find the same joins as the textbook method in quadratic time
 * (Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983).
 */

/** Group number of each item; `similarity` is the full symmetric matrix, row by row, and is overwritten. */
export function averageLink(similarity: Float32Array, count: number, threshold: number): number[] {
  const sizes = new Float32Array(count).fill(1);
  const parent = Array.from({ length: count }, (_, item) => item);
  const active = new Set(parent);
  const finished = new Set<number>();
  const chain: number[] = [];
  while (active.size > 0) {
    if (chain.length === 0) chain.push(firstOf(active));
    const top = chain.at(-1) ?? 0;
    const previous = chain.at(-2);
    const nearest = nearestOf(top, previous, { active, similarity, count, threshold });
    if (nearest === undefined) {
      finished.add(top);
      active.delete(top);
      chain.pop();
    } else if (nearest === previous) {
      chain.length -= 2;
      join(nearest, top, { similarity, sizes, count, active });
      parent[top] = nearest;
    } else {
      chain.push(nearest);
    }
  }
  return parent.map((_, item) => rootOf(item, parent));
}

function firstOf(items: ReadonlySet<number>): number {
  for (const item of items) return item;
  return 0;
}

interface Field {
  readonly active: ReadonlySet<number>;
  readonly similarity: Float32Array;
  readonly count: number;
  readonly threshold: number;
}

/** Ties go to the previous link of the chain, or the chain would never close. */
function nearestOf(item: number, previous: number | undefined, field: Field): number | undefined {
  let nearest = previous;
  let best =
    previous === undefined
      ? field.threshold
      : (field.similarity[item * field.count + previous] ?? 0);
  for (const other of field.active) {
    if (other === item) continue;
    const value = field.similarity[item * field.count + other] ?? 0;
    if (value > best) {
      best = value;
      nearest = other;
    }
  }
  return nearest;
}

interface Joined {
  readonly similarity: Float32Array;
  readonly sizes: Float32Array;
  readonly count: number;
  readonly active: Set<number>;
}

function join(into: number, from: number, { similarity, sizes, count, active }: Joined): void {
  const [sizeInto, sizeFrom] = [sizes[into] ?? 1, sizes[from] ?? 1];
  active.delete(from);
  for (const other of active) {
    if (other === into) continue;
    const weighted =
      (similarity[into * count + other] ?? 0) * sizeInto +
      (similarity[from * count + other] ?? 0) * sizeFrom;
    const value = weighted / (sizeInto + sizeFrom);
    similarity[into * count + other] = value;
    similarity[other * count + into] = value;
  }
  sizes[into] = sizeInto + sizeFrom;
}

function rootOf(item: number, parent: readonly number[]): number {
  let root = item;
  while (parent[root] !== root) root = parent[root] ?? root;
  return root;
}
