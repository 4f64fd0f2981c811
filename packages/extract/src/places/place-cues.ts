/** What around a name says that it is a place: "in Botley", "Reston, Virginia", "a Longview woman", "54, of Tyler". */

import { beginsAsName } from '@dateline/knowledge';
import { wordSet } from '@dateline/language';
import { isLocating } from '../syntax/nouns/is-locating.ts';
import { sentenceAt } from '../syntax/sentence-at.ts';
import { headOf, isCapitalised, lemmaOf, relationOf, type Tree, wordOf } from '../syntax/tree.ts';
import { isDoneToPlaces } from '../syntax/verbs/is-done-to-places.ts';
import { headOfName } from './head-of-name.ts';
import { isSomeoneElse } from './is-someone-else.ts';
import type { Toponym } from './toponym.ts';
import type { ToponymSearch } from './toponym-search.ts';

/** The name is one on the map, and the words around it treat it as a place. */
export function isLocated(toponym: Toponym, search: ToponymSearch): boolean {
  const { tree, knowledge } = search;
  if (!beginsAsName(toponym.text) || knowledge.places.findByName(toponym.text).length === 0)
    return false;
  const renown = knowledge.renownOf(toponym.text);
  return (
    liesInNamedContainer(toponym, search) ||
    (renown !== undefined && (isBehindPreposition(toponym, tree) || isOfSomeone(toponym, tree))) ||
    (renown === 'world' && isOnTheWay(toponym, tree)) ||
    (isDoneToPlaces(tree, headOfName(toponym, tree), renown) &&
      !isSomeoneElse(toponym.text, knowledge))
  );
}

/** "marched through Tegucigalpa": firms and papers are gone through as well, but share no name with a town the world knows. */
const isOnTheWay = ({ first, last }: Toponym, tree: Tree): boolean =>
  first > 0 &&
  /^(?:through|into|onto|via)$/.test(wordOf(tree, first - 1)) &&
  !goesOn({ last }, tree);

const ORIGIN = new Set(['of', 'from']);
const SETTLEMENTS =
  /^(?:resident|residents|native|natives|city|town|village|hamlet|port|suburb|suburbs|outskirts|district|municipality|enclave|governorate|stronghold|island|state|province|county|region|people|streets|mayor|north|south|east|west)$/;

function isBehindPreposition({ first, last }: Toponym, tree: Tree): boolean {
  if (first === 0 || goesOn({ last }, tree)) return false;
  const at = wordOf(tree, first - 1).toLowerCase() === 'the' ? first - 2 : first - 1;
  const word = at < 0 ? '' : (tree.words[at] as string);
  if (isLocating(word) || word === 'downtown') return true;
  if (!ORIGIN.has(word) || at === 0) return false;
  const before = tree.words[at - 1] as string;
  return before === ',' || /^\d+$/.test(before) || SETTLEMENTS.test(before);
}

/** "in Ford trucks", "at Clinton headquarters": the name only begins a longer phrase. */
export const goesOn = ({ last }: Pick<Toponym, 'last'>, tree: Tree): boolean =>
  last < tree.document.length &&
  isCapitalised(tree, last) &&
  tree.document.starts[last] === (tree.document.ends[last - 1] as number) + 1;

const LOCALS = wordSet(
  'man woman boy girl teen teenager resident native couple family mother father student teacher driver police officer ' +
    'firefighter official mayor authority investigator deputy detective businessman businesswoman lawyer doctor farmer ' +
    'court jail area suburb neighborhood neighbourhood district street home house school hospital church',
);

/** "a Longview woman", "Joliet's building inspector", "Northbrook-based". */
function isOfSomeone({ first, last }: Toponym, tree: Tree): boolean {
  const head = headOf(tree, last - 1);
  if (head < last || head - last > 3) return false;
  if (first > 0 && isCapitalised(tree, first - 1) && first - 1 !== sentenceStart(first, tree))
    return false;
  const relation = relationOf(tree, last - 1);
  const modifies = relation === 'compound' || relation === 'nmod:poss' || relation === 'amod';
  return (modifies && LOCALS.has(lemmaOf(tree, head))) || tree.words[last + 1] === 'based';
}

const sentenceStart = (token: number, tree: Tree): number => sentenceAt(tree, token)?.first ?? 0;

/** "Reston, Virginia", "Alexandria (Louisiana)": what follows is a province or country around a place of this name. */
function liesInNamedContainer({ text, end }: Toponym, { tree, knowledge }: ToponymSearch): boolean {
  const [, container = ''] =
    /^,? ?\(?(?<=[ ,(])(\p{Lu}[\p{L}.]*\p{L}\.?(?: \p{Lu}[\p{L}.]+)?)/u.exec(
      tree.document.text.slice(end, end + 40),
    ) ?? [];
  if (container === '' || !/^[,(]| \(/.test(tree.document.text.slice(end, end + 2))) return false;
  const around = containersNamed(container, knowledge);
  if (around.size === 0) return false;
  return knowledge.places
    .findByName(text)
    .some(({ id }) => knowledge.places.ancestorsOf(id).some((ancestor) => around.has(ancestor.id)));
}

function containersNamed(
  name: string,
  { places }: ToponymSearch['knowledge'],
): ReadonlySet<string> {
  const [first = ''] = name.split(' ');
  for (const text of [name, first]) {
    const found = places
      .findByName(text)
      .filter(({ kind }) => kind === 'COUNTRY' || kind === 'ADM1');
    if (found.length > 0) return new Set(found.map(({ id }) => id));
  }
  return new Set();
}
