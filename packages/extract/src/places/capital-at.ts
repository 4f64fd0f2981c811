/** The town that is meant by "the Ukrainian capital", "Somalia's capital", "the capital of Chad", or "the capital" of the story's country. */

import type { Country, Knowledge } from '@dateline/knowledge';
import type { Relation } from '@dateline/language';
import type { PlaceFinding } from '../extraction.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  lemmaOf,
  relationOf,
  spellingOf,
  type Tree,
  uposOf,
} from '../syntax/tree.ts';

export interface CapitalTools {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  /** Of the story, most mentioned first: where nothing says whose capital, it is the first one's. */
  readonly countries: readonly string[];
}

export function capitalAt(token: number, tools: CapitalTools): PlaceFinding | null {
  const { tree, knowledge } = tools;
  if (tree.words[token] !== 'capital' || uposOf(tree, token) !== 'NOUN') return null;
  // "the capital, Khartoum" is found by its name; "capital gains" and "foreign capital" are no towns.
  if (childWith(tree, token, 'appos', 'nummod') >= 0 || relationOf(tree, token) === 'compound')
    return null;
  const owner = ownerOf(token, tools);
  const country = owner ?? storyCountry(token, tools);
  const id = country?.capital?.place;
  const place = id ? knowledge.places.find(id) : undefined;
  if (!place) return null;
  const ancestors = knowledge.places.ancestorsOf(place.id);
  const confidence = owner ? 0.95 : 0.7;
  return {
    resolved: { place, ancestors, precision: 'CITY', confidence, candidates: [] },
    stated: owner !== undefined,
    ...wordsOf(token, tree),
  };
}

function wordsOf(token: number, tree: Tree): Pick<PlaceFinding, 'text' | 'start' | 'end'> {
  const { text, starts, ends } = tree.document;
  const first = Math.min(token, ...childrenWith(tree, token, 'det', 'amod', 'nmod:poss'));
  const start = starts[first] as number;
  const end = ends[token] as number;
  return { text: text.slice(start, end), start, end };
}

function ownerOf(token: number, { tree, knowledge }: CapitalTools): Country | undefined {
  for (const child of childrenWith(tree, token, 'amod', 'nmod:poss', 'nmod', 'compound')) {
    if (relationOf(tree, child) === 'nmod' && caseOf(tree, child) !== 'of') continue;
    const country = knowledge.countries.find(spellingOf(tree, child));
    if (country) return country;
  }
  return undefined;
}

/** "gunmen seized the capital": the only thing said of it is that it is one. */
function storyCountry(
  token: number,
  { tree, knowledge, countries }: CapitalTools,
): Country | undefined {
  const described = childrenWith(tree, token).some((child) => !BARE.has(relationOf(tree, child)));
  const article = childWith(tree, token, 'det');
  const [main] = countries;
  if (described || article < 0 || lemmaOf(tree, article) !== 'the' || main === undefined)
    return undefined;
  return knowledge.countries.find(main);
}

const BARE = new Set<Relation>(['det', 'case', 'punct']);
