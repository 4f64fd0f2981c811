/** All imported actors: the leaves of their pack, asked one after the other. */
import { type ActorsLeaf, openActorsLeaf } from './actors-leaf.ts';
import { readLeaves } from './read-leaves.ts';

export type ActorsPack = ActorsLeaf;

export function openActorsPack(bytes: Uint8Array): ActorsPack {
  const read = readLeaves(bytes, 'actors');
  const leaves = read.map((leaf) => openActorsLeaf(leaf, Math.ceil(cacheLimit / read.length)));
  const first = <Found>(find: (leaf: ActorsLeaf) => Found | undefined): Found | undefined => {
    for (const leaf of leaves) {
      const found = find(leaf);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    size: leaves.reduce((sum, { size }) => sum + size, 0),
    find: (id) => first((leaf) => leaf.find(id)),
    findByKey: (name) => leaves.flatMap((leaf) => leaf.findByKey(name)),
    findByWikidata: (qid) => first((leaf) => leaf.findByWikidata(qid)),
    holdersOf: (country, office) => leaves.flatMap((leaf) => leaf.holdersOf(country, office)),
    longestFrom: (word) => Math.max(0, ...leaves.map((leaf) => leaf.longestFrom(word))),
    suggest: (name, limit) => leaves.flatMap((leaf) => leaf.suggest(name, limit)),
    *known() {
      for (const leaf of leaves) yield* leaf.known();
    },
  };
}

const cacheLimit = 20_000;
