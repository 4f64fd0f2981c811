/**
 * "Rebels bombed a barracks", "a bombing in Kabul": bombs that no aircraft dropped are CAMEO's 183, not 195. Bands have none, and
 * a bombing without a doer was from the air where it was a place's ("the bombing of Homs").
 */

import { isBand } from '../../actors/is-band.ts';
import type { ReadActor } from '../../actors/read-actors.ts';
import type { Coding } from '../../lexicon/entry.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { caseOf, childrenWith, lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refinePlantedBomb(draft: Draft, { tree, lexicon }: Reading): Draft {
  const { coding, meaning } = draft;
  if (coding.type !== 'ASSAULT' || !coding.modes.includes('aerial')) return draft;
  const bombing = [meaning.base, ...meaning.parts, ...meaning.actors].find((word) =>
    /^bomb(?:ing)?$/.test(lemmaOf(tree, word)),
  );
  if (bombing === undefined || !isPlanted(draft, bombing, tree)) return draft;
  const aerial = lexicon.classOf('aerial-arm');
  if (sentenceHas(tree, bombing, (word) => aerial.has(lemmaOf(tree, word)))) return draft;
  const isOfTown = childrenWith(tree, bombing, 'nmod').some(
    (noun) => caseOf(tree, noun) === 'of' && uposOf(tree, noun) === 'PROPN',
  );
  if (isOfTown && draft.actors.length === 0) return draft;
  return recode(draft, PLANTED, 'dropped by no aircraft, so 183');
}

const PLANTED: Coding = { type: 'ASSAULT', modes: ['explosives'], cameo: '183' };

/** By a band, or by no one told, as a noun tells it. */
function isPlanted({ actors }: Draft, bombing: number, tree: Tree): boolean {
  return actors.length > 0 ? actors.every(isOfBand) : uposOf(tree, bombing) === 'NOUN';
}

const isOfBand = ({ actor }: ReadActor): boolean => actor.sectors.some(isBand);
