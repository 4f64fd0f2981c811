/** What the head noun of a phrase says of an actor: sector, organ, office, and how it combines with what stands around. */

import type { Sector } from '../codebook/sector.ts';
import { wordSet } from '../names/word-set.ts';
import type { ActorCase } from './actor-case.ts';
import type { AgentNoun, NounBehaviour } from './agent-noun.ts';
import { peopleNoun } from './people-noun.ts';
import { hasSense, type PhraseReading } from './phrase-reading.ts';
import { spokenFor } from './spoken-for.ts';

/** What the head noun says. */
export interface HeadPart {
  readonly sector: Sector;
  /** Id ending of the state's organ it is or speaks for. */
  readonly organ: string | null;
  readonly office: string | null;
  readonly behaviour: NounBehaviour;
  /** "the president", "police": someone in particular, once the country is known. */
  readonly isDefinite: boolean;
  readonly canBeFormer: boolean;
}

const organSectors: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

export function headPartOf({ reading }: ActorCase): HeadPart | undefined {
  if (isQuality(reading)) return undefined;
  const whole = spokenFor(reading.head, reading);
  if (whole !== undefined) return partOfNoun(whole, reading.isDefinite);
  const crew = crewOf(reading);
  if (crew !== undefined) return partOfNoun(crew, reading.isDefinite);
  if (isKinOfRebels(reading)) return KIN;
  const noun = hasSense(reading.head, 'noun');
  const office = hasSense(reading.head, 'office')?.office;
  const sector = office?.sector ?? noun?.noun.sector;
  if (sector === undefined) return undefined;
  if (sector === 'MIL' && isOfPeople(reading)) return FORCES_OF_PEOPLE;
  const isOrgan = organSectors.has(sector) && noun?.noun.behaviour !== 'group';
  return {
    sector,
    organ: isOrgan ? (office?.organ ?? noun?.noun.organ ?? sector) : null,
    office: office !== undefined && office.rank >= 2 ? office.name : null,
    behaviour: office !== undefined ? 'member' : (noun?.noun.behaviour ?? 'member'),
    isDefinite: reading.isDefinite || isOrgan,
    canBeFormer:
      office !== undefined ||
      noun?.noun.behaviour === 'member' ||
      (noun?.noun.behaviour === 'group' && !isFellow(reading)) ||
      sector === 'LEG',
  };
}

/** "Kurdish forces in Syria" are no army of Syria's: a people without a state has bands. */
const isOfPeople = ({ modifiers }: PhraseReading): boolean =>
  modifiers.some(({ tokens }) => tokens.every(({ normal }) => stateless.has(normal))) &&
  !modifiers.some((segment) => hasSense(segment, 'country') !== undefined);

const stateless = wordSet('kurdish kurd druze fulani bedouin');

const FORCES_OF_PEOPLE: HeadPart = {
  sector: 'PRM',
  organ: null,
  office: null,
  behaviour: 'armed',
  isDefinite: false,
  canBeFormer: false,
};

/** "Former colleagues" held no office by being that. */
const isFellow = ({ head }: PhraseReading): boolean =>
  head?.tokens.some(({ normal }) => fellows.has(normal)) === true;

const fellows = wordSet(
  'colleague colleagues classmate classmates neighbour neighbours neighbor neighbors friend friends partner partners ' +
    'couple pair',
);

/** "the leader of an Islamic State-linked group" is of its kind, and governs nothing. */
function isKinOfRebels({ ties, words }: PhraseReading): boolean {
  return (
    words.some((word) => bands.has(word)) &&
    ties.some((tie) => hasSense(tie, 'actor')?.actor.sectors[0] === 'REB')
  );
}

const bands = wordSet(
  'group groups faction factions cell cells network militia militias movement organisation organization fighters ' +
    'militants',
);

const KIN: HeadPart = {
  sector: 'REB',
  organ: null,
  office: null,
  behaviour: 'armed',
  isDefinite: false,
  canBeFormer: false,
};

/** "the third major city", "a marine biologist's boat": before another noun such a rank only says of what kind. */
function isQuality({ head, isHeadFollowed }: PhraseReading): boolean {
  const [word] = head?.tokens ?? [];
  return isHeadFollowed && word !== undefined && !word.isCapital && ranks.has(word.normal);
}

const ranks = wordSet('major general private chief marine');

/** "police helicopters", "rebel tanks": the weapons are of whoever stands before them. */
function crewOf({ head, modifiers }: PhraseReading): AgentNoun | undefined {
  if (hasSense(head, 'noun')?.noun.behaviour !== 'gear') return undefined;
  const crew = peopleNoun(modifiers.find((segment) => segment.last === head?.first));
  return crew !== undefined && armed.has(crew.sector) ? crew : undefined;
}

const armed: ReadonlySet<Sector> = new Set(['COP', 'REB', 'PRM', 'UAF', 'MIL']);

function partOfNoun({ sector, behaviour, organ }: AgentNoun, isDefinite: boolean): HeadPart {
  const isOrgan = organSectors.has(sector);
  return {
    sector,
    organ: isOrgan ? organ : null,
    office: null,
    behaviour: behaviour === 'organ' ? 'member' : behaviour,
    isDefinite: isDefinite || isOrgan,
    canBeFormer: true,
  };
}
