/**
 * "Mr. Assad, a shopkeeper": a family name alone, with a noun beside it for what ordinary people do, is not the statesman or the
 * general whom the book knows by it.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { headOfName } from '../places/head-of-name.ts';
import { childrenWith, lemmaOf } from '../syntax/tree.ts';
import type { PhraseReading } from './phrase-reading.ts';

export function isLayNamesake(
  bearer: ResolvedActor,
  name: Name | undefined,
  { tree }: PhraseReading,
): boolean {
  if (name === undefined || bearer.how !== 'book' || bearer.kind !== 'PERSON') return false;
  const words = tree.document.text.slice(name.start, name.end).replace(TITLE, '');
  if (/\s/.test(words)) return false;
  return childrenWith(tree, headOfName(name, tree), 'appos').some((noun) =>
    LAY.has(lemmaOf(tree, noun)),
  );
}

const TITLE = /^(?:Mr|Mrs|Ms|Miss)\.?\s+/;

const LAY = new Set(
  (
    'shopkeeper teacher farmer driver resident student trader nurse fisherman mechanic housewife pensioner retiree barber ' +
    'baker carpenter waiter waitress worker villager father mother grandfather grandmother refugee migrant tourist witness ' +
    'neighbour neighbor passenger shopper vendor labourer laborer electrician plumber tailor herder shepherd pupil clerk'
  ).split(' '),
);
