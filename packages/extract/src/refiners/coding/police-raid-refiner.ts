/**
 * "The FBI raid on his office": police who raid a place search it and hold who is there, unless someone is hurt; and so does
 * whoever raids firms and papers, where no one is told to.
 */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import type { Coding } from '../../lexicon/entry.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { lemmaOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refinePoliceRaid(draft: Draft, { tree }: Reading): Draft {
  const { coding, actors, recipients, meaning } = draft;
  if (coding.type !== 'ASSAULT' || coding.modes.length > 0) return draft;
  if (lemmaOf(tree, meaning.base) !== 'raid') return draft;
  const isSearch = actors.length > 0 ? actors.every(isPolice) : recipients.some(isOffice);
  if (!isSearch) return draft;
  if (sentenceHas(tree, meaning.base, (word) => HURT.has(lemmaOf(tree, word)))) return draft;
  return recode(draft, SEARCH, 'police searched it, so COERCE');
}

const SEARCH: Coding = { type: 'COERCE', modes: ['seize'], cameo: '171' };

const isPolice = ({ actor }: ReadActor): boolean => actor.sectors[0] === 'COP';

const isOffice = ({ actor }: ReadActor): boolean =>
  /^(?:BUS|JRN|SOC|OPP)$/.test(actor.sectors[0] ?? '');

const HURT = wordSet('kill wound injure shoot die dead death gunfire shootout beat fire');
