/** How many were killed, hurt, arrested, driven out, where the sentence says so for this deed. */

import type { Casualties } from '../extraction.ts';
import { objectsOf } from '../syntax/clause.ts';
import { numberOf } from '../syntax/number-words.ts';
import {
  caseOf,
  childrenWith,
  isWithin,
  lemmaOf,
  type Tree,
  uposOf,
  wordOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

type Toll = keyof Casualties;

const TOLLS: Readonly<Record<string, Toll>> = {
  kill: 'killed',
  die: 'killed',
  murder: 'killed',
  slay: 'killed',
  massacre: 'killed',
  behead: 'killed',
  assassinate: 'killed',
  slaughter: 'killed',
  injure: 'injured',
  wound: 'injured',
  hurt: 'injured',
  maim: 'injured',
  hospitalise: 'injured',
  hospitalize: 'injured',
  arrest: 'arrested',
  detain: 'arrested',
  jail: 'arrested',
  imprison: 'arrested',
  apprehend: 'arrested',
  nab: 'arrested',
  displace: 'displaced',
  uproot: 'displaced',
  flee: 'displaced',
  evacuate: 'displaced',
};

const TOLL_ADJECTIVES: Readonly<Record<string, Toll>> = {
  dead: 'killed',
  wounded: 'injured',
  injured: 'injured',
  hurt: 'injured',
  homeless: 'displaced',
};

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
    const toll = tollAt(tree, token);
    if (!toll || !isRelated(tree, token, draft.meaning.base)) continue;
    const count = countAt(tree, token);
    if (count !== null && casualties[toll] === undefined) casualties[toll] = count;
  }
  return Object.keys(casualties).length > 0 ? { ...draft, casualties } : draft;
}

function tollAt(tree: Tree, token: number): Toll | undefined {
  const upos = uposOf(tree, token);
  if (upos === 'VERB') return TOLLS[lemmaOf(tree, token)];
  return upos === 'ADJ' ? TOLL_ADJECTIVES[wordOf(tree, token)] : undefined;
}

/** The deed itself, what it led to, or what it is part of. */
function isRelated(tree: Tree, token: number, base: number): boolean {
  return token === base || isWithin(tree, token, base) || isWithin(tree, base, token);
}

function countAt(tree: Tree, token: number): number | null {
  const victims =
    uposOf(tree, token) === 'ADJ'
      ? childrenWith(tree, token, 'nsubj', 'nummod')
      : tollNouns(tree, token);
  for (const victim of victims) {
    const count = quantityOf(tree, victim);
    if (count !== null) return count;
  }
  return null;
}

function tollNouns(tree: Tree, verb: number): number[] {
  const intransitive = lemmaOf(tree, verb) === 'die' || lemmaOf(tree, verb) === 'flee';
  return intransitive ? childrenWith(tree, verb, 'nsubj') : objectsOf(tree, verb);
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
