/** What the head noun of a phrase says of an actor: sector, organ, office, and how it combines with what stands around. */
import type { Sector } from '../codebook/sector.ts';
import type { ActorCase } from './actor-case.ts';
import type { NounBehaviour } from './agent-noun.ts';
import { hasSense } from './phrase-reading.ts';

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
  const noun = hasSense(reading.head, 'noun');
  const office = hasSense(reading.head, 'office')?.office;
  const sector = office?.sector ?? noun?.noun.sector;
  if (sector === undefined) return undefined;
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
      noun?.noun.behaviour === 'group' ||
      sector === 'LEG',
  };
}
