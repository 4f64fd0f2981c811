/**
 * Two lands that one hyphen joins, "Israeli-Palestinian talks", "a Turkish-Russian patrol", "the Franco-German plan": both are
 * meant. Of people, who may be of both at once ("an Iranian-American nurse"), only those of states are read so.
 */

import { wordSet } from '@dateline/language';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import {
  childrenWith,
  isCapitalised,
  lemmaOf,
  relationOf,
  spellingOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../syntax/tree.ts';
import { actorOfId } from '../actor-of-id.ts';
import { isStateBody } from '../is-state-body.ts';
import type { ReadActor } from '../read-actors.ts';
import { wholePhrase } from '../whole-phrase.ts';
import { readEach } from './read-each.ts';
import type { Sharing } from './sharing.ts';

/** Empty where no two lands are told so. */
export function hyphenatedLands(head: number, sharing: Sharing): readonly ReadActor[] {
  const { tree } = sharing;
  // "An Iranian-American" is one.
  if (/^(?:amod|compound)$/.test(relationOf(tree, head))) return landsAt(head, sharing);
  if (uposOf(tree, head) !== 'NOUN') return [];
  const second = childrenWith(tree, head, 'amod', 'compound').find(
    (word) => word < head && landsAt(word, sharing).length > 0,
  );
  const actor = second === undefined ? undefined : sharing.actorAt(head)?.actor;
  if (second === undefined || actor === undefined) return [];
  // "the Turkish-Russian plan"
  if (actor.kind === 'COUNTRY')
    return landsAt(second, sharing).map((land) => ({ ...land, ...wholePhrase(tree, head) }));
  const isOfSeveral = isPlural(tree, head) || COLLECTIVES.has(lemmaOf(tree, head));
  if (!isStateBody(actor.sectors[0]) || !isOfSeveral) return [];
  return readEach(head, { owners: [second - 2, second] }, sharing);
}

/** "Franco", "Sino": what lands are called only before a hyphen. */
const BEFORE_HYPHEN: ReadonlyMap<string, string> = new Map([
  ['franco', 'FRA'],
  ['sino', 'CHN'],
  ['anglo', 'GBR'],
  ['russo', 'RUS'],
  ['indo', 'IND'],
  // cspell:disable-next-line
  ['italo', 'ITA'],
  ['greco', 'GRC'],
  ['turco', 'TUR'],
]);

/** One of these may be of two lands; "a Swedish-Danish politician" is one person. */
const COLLECTIVES = wordSet(
  'patrol force army fleet team delegation commission committee convoy brigade',
);

function landsAt(second: number, sharing: Sharing): readonly ReadActor[] {
  const { tree, knowledge } = sharing;
  const first = second - 2;
  if (first < 0 || tree.sentenceOf[first] !== tree.sentenceOf[second]) return [];
  if (!isTied(tree, second) || wordOf(tree, second + 1) === '-') return [];
  const short = BEFORE_HYPHEN.get(wordOf(tree, first));
  const ids = [short ?? landOf(first, sharing), landOf(second, sharing)];
  const lands = ids.flatMap((id) => (id === undefined ? [] : (actorOfId(id, knowledge) ?? [])));
  if (lands.length < 2 || ids[0] === ids[1]) return [];
  const { text, starts, ends } = tree.document;
  const phrase = {
    first,
    last: second + 1,
    head: second,
    start: starts[first] as number,
    end: ends[second] as number,
  };
  const words = { phrase, text: text.slice(phrase.start, phrase.end) };
  return lands.map((actor) => ({ ...words, actor, resolvedBy: 'phrase' }));
}

/** Written in one, with nothing but the hyphen between: a dash has blanks around it. */
function isTied({ document: { text, starts, ends } }: Tree, second: number): boolean {
  const between = text.slice(ends[second - 2], starts[second]);
  return between === '-' || between === '–';
}

const landOf = (token: number, { tree, knowledge }: Sharing): string | undefined =>
  isCapitalised(tree, token)
    ? knowledge.countries.find(spellingOf(tree, token))?.alpha3
    : undefined;
