/** How many were killed, hurt, arrested, driven out, where the sentence says so for this deed. */

import type { Casualties } from '../extraction.ts';
import { numberOf } from '../syntax/number-words.ts';
import { objectsOf } from '../syntax/objects-of.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  isWithin,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';
import { type Toll, tollAt } from './toll-at.ts';

const COUNTED = new Set([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'DISASTER',
  'ACCIDENT',
  'DIE',
  'OUTBREAK',
  'MOVE',
  'MOBILIZE',
]);

export function refineCasualties(draft: Draft, { tree }: Reading): Draft {
  if (!COUNTED.has(draft.coding.type)) return draft;
  const sentence = tree.document.sentences[tree.sentenceOf[draft.meaning.base] as number];
  if (!sentence) return draft;
  const casualties: Casualties = {};
  for (let token = sentence.first; token < sentence.last; token++) {
    const toll = tollAt(tree, token) ?? (token === draft.meaning.base ? tollOf(draft) : undefined);
    if (!toll || !isRelated(tree, token, draft.meaning.base)) continue;
    const count = countAt(tree, token);
    if (count !== null && casualties[toll] === undefined) casualties[toll] = count;
  }
  return Object.keys(casualties).length > 0 ? { ...draft, casualties } : draft;
}

/** Whatever verb tells an arrest, those it is done to are arrested. */
function tollOf({ coding }: Draft): Toll | undefined {
  return coding.type === 'COERCE' && coding.modes.includes('arrest') ? 'arrested' : undefined;
}

/** The deed itself, what it led to, or what it is part of. */
function isRelated(tree: Tree, token: number, base: number): boolean {
  return token === base || isWithin(tree, token, base) || isWithin(tree, base, token);
}

function countAt(tree: Tree, token: number): number | null {
  const victims = uposOf(tree, token) === 'ADJ' ? describedBy(tree, token) : tollNouns(tree, token);
  for (const victim of victims) {
    const count = quantityOf(tree, victim);
    if (count !== null) return count;
  }
  return null;
}

/** "left 20 people dead", "20 dead", "the 20 wounded". */
function describedBy(tree: Tree, adjective: number): readonly number[] {
  const own = childrenWith(tree, adjective, 'nsubj', 'nummod');
  const head = headOf(tree, adjective);
  if (own.length > 0 || head < 0) return own;
  return uposOf(tree, head) === 'VERB' ? objectsOf(tree, head) : [head];
}

/** "five were killed and seven injured": a clause cut short keeps only the number of its victims. */
function tollNouns(tree: Tree, verb: number): readonly number[] {
  const intransitive = lemmaOf(tree, verb) === 'die' || lemmaOf(tree, verb) === 'flee';
  if (intransitive) return childrenWith(tree, verb, 'nsubj');
  const objects = objectsOf(tree, verb);
  const cut = xposOf(tree, verb) === 'VBN' && relationOf(tree, verb) === 'conj';
  return cut ? [...childrenWith(tree, verb, 'nsubj', 'nummod'), ...objects] : objects;
}

function quantityOf(tree: Tree, noun: number): number | null {
  const own = numberOf(wordOf(tree, noun));
  if (own !== null) return own;
  for (const child of childrenWith(tree, noun, 'nummod', 'amod', 'det')) {
    const count = numberOf(wordOf(tree, child));
    if (count === null) continue;
    const factor = childrenWith(tree, child, 'compound', 'flat', 'nummod').map((part) =>
      numberOf(wordOf(tree, part)),
    );
    return factor[0] != null && count >= 100 ? count * factor[0] : count;
  }
  return caseOf(tree, noun) === '' && /^an?$/.test(firstWord(tree, noun)) ? 1 : null;
}

function firstWord(tree: Tree, noun: number): string {
  const article = childrenWith(tree, noun, 'det')[0];
  return article === undefined ? '' : wordOf(tree, article);
}
