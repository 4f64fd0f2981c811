/**
 * "Mr. Assad, a shopkeeper", "Corporal Assad": a family name alone, with a noun beside it for what ordinary people do or a rank
 * that none in power have, is not the statesman or the general whom the book knows by it.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import { type Name, wordSet } from '@dateline/language';
import { headOfName } from '../../places/head-of-name.ts';
import { childrenWith, lemmaOf, wordOf } from '../../syntax/tree.ts';
import type { PhraseReading } from '../phrases/phrase-reading.ts';

export function isLayNamesake(
  bearer: ResolvedActor,
  name: Name | undefined,
  { tree }: PhraseReading,
): boolean {
  if (name === undefined || bearer.how !== 'book' || bearer.kind !== 'PERSON') return false;
  const words = tree.document.text.slice(name.start, name.end);
  const before = name.first === 0 ? '' : wordOf(tree, name.first - 1);
  const family = words.replace(TITLE, '').replace(RANK, '');
  if (/\s/.test(family)) return false;
  return (
    RANK.test(`${before} ${family}`) ||
    RANK.test(words) ||
    childrenWith(tree, headOfName(name, tree), 'appos').some((noun) => LAY.has(lemmaOf(tree, noun)))
  );
}

const TITLE = /^(?:Mr|Mrs|Ms|Miss)\.?\s+/;
const RANK =
  /^(?:(?:petty|police|staff|lance|master|warrant|deputy|chief) )?(?:officer|sergeant|sgt|corporal|cpl|private|pvt|lieutenant|lt|trooper|constable|detective|inspector|seaman|airman|specialist|deputy|coach|nurse|firefighter)\.? /i;

const LAY = wordSet(
  'shopkeeper teacher farmer driver resident student trader nurse fisherman mechanic housewife pensioner retiree barber ' +
    'baker carpenter waiter waitress worker villager father mother grandfather grandmother refugee migrant tourist witness ' +
    'neighbour neighbor passenger shopper vendor labourer laborer electrician plumber tailor herder shepherd pupil clerk',
);
