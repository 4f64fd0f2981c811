/** Chance that repeats: two runs measure the same data. */

/** Numbers in [0, 1), the same for the same seed (the mulberry32 generator). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the items; those in front are more likely, as countries are in the news (Zipf's law, s = 1). */
export function pickSkewed<Item>(items: readonly Item[], random: () => number): Item {
  return pick(items, Math.floor(items.length ** random()) - 1);
}

export function pickEven<Item>(items: readonly Item[], random: () => number): Item {
  return pick(items, Math.floor(random() * items.length));
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`Nothing at ${index} of ${items.length} items.`);
  return item;
}
