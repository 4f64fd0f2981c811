/**
 * What every state has: a government with its ministries, a military, a legislature, courts, police and
 * intelligence services. Made by pattern from the country's names, so that no list can forget one.
 */
import type { Sector } from '../codebook/sector.ts';
import type { Country } from '../countries/country.ts';
import type { Actor, Alias } from './actor.ts';

interface OrganPattern {
  /** Ends the id: RUS.GOV, RUS.GOV.foreign. */
  readonly suffix: string;
  readonly sectors: readonly Sector[];
  /** What stands after "Russian" or "Russia's", the name first. */
  readonly nouns: readonly string[];
}

const organPatterns: readonly OrganPattern[] = [
  {
    suffix: 'GOV',
    sectors: ['GOV'],
    nouns: ['government', 'authorities', 'state', 'leadership', 'regime', 'administration'],
  },
  {
    suffix: 'MIL',
    sectors: ['MIL'],
    nouns: [
      'armed forces',
      'military',
      'army',
      'troops',
      'forces',
      'defence forces',
      'defense forces',
    ],
  },
  { suffix: 'MIL.army', sectors: ['MIL'], nouns: ['army', 'ground forces', 'land forces'] },
  { suffix: 'MIL.navy', sectors: ['MIL'], nouns: ['navy', 'naval forces', 'fleet'] },
  { suffix: 'MIL.air', sectors: ['MIL'], nouns: ['air force', 'air forces', 'warplanes', 'jets'] },
  {
    suffix: 'LEG',
    sectors: ['LEG'],
    nouns: [
      'parliament',
      'legislature',
      'national assembly',
      'congress',
      'senate',
      'lower house',
      'upper house',
    ],
  },
  {
    suffix: 'JUD',
    sectors: ['JUD'],
    nouns: ['judiciary', 'courts', 'supreme court', 'constitutional court', 'high court'],
  },
  {
    suffix: 'COP',
    sectors: ['COP'],
    nouns: ['police', 'national police', 'security forces', 'police force'],
  },
  {
    suffix: 'SPY',
    sectors: ['SPY'],
    nouns: [
      'intelligence services',
      'intelligence',
      'intelligence service',
      'intelligence agency',
      'secret service',
      'secret services',
      'spy agency',
    ],
  },
  {
    suffix: 'GOV.foreign',
    sectors: ['GOV'],
    nouns: [
      'foreign ministry',
      'ministry of foreign affairs',
      'foreign affairs ministry',
      'foreign office',
    ],
  },
  {
    suffix: 'GOV.defence',
    sectors: ['GOV'],
    nouns: ['defence ministry', 'defense ministry', 'ministry of defence', 'ministry of defense'],
  },
  {
    suffix: 'GOV.interior',
    sectors: ['GOV'],
    nouns: [
      'interior ministry',
      'ministry of the interior',
      'ministry of interior',
      'home ministry',
    ],
  },
  {
    suffix: 'GOV.finance',
    sectors: ['GOV'],
    nouns: ['finance ministry', 'ministry of finance', 'treasury'],
  },
  {
    suffix: 'GOV.justice',
    sectors: ['GOV', 'JUD'],
    nouns: ['justice ministry', 'ministry of justice'],
  },
  {
    suffix: 'GOV.health',
    sectors: ['GOV', 'MED'],
    nouns: ['health ministry', 'ministry of health'],
  },
  {
    suffix: 'GOV.presidency',
    sectors: ['GOV'],
    nouns: ['presidency', 'presidential office', "president's office"],
  },
];

/** Organs made by pattern are reached by composing country and noun, not by their names. */
export const patternSource = 'state organs by pattern';

export function stateOrgans(country: Country, wikidata: string | null): Actor[] {
  const adjective = country.demonyms[0] ?? country.name;
  const state: Actor = {
    id: country.alpha3,
    name: country.name,
    kind: 'COUNTRY',
    country: country.alpha3,
    sectors: [],
    code: country.alpha3,
    wikidata,
    aliases: country.names.filter((name) => name !== country.name).map((text) => ({ text })),
    affiliations: [],
    source: 'countries',
  };
  return [state, ...organPatterns.map((organ) => organActor(country, adjective, organ))];
}

function organActor(country: Country, adjective: string, organ: OrganPattern): Actor {
  const [sector] = organ.sectors;
  const parent = organ.suffix.includes('.')
    ? `${country.alpha3}.${organ.suffix.split('.')[0]}`
    : country.alpha3;
  return {
    id: `${country.alpha3}.${organ.suffix}`,
    name: `${adjective} ${organ.nouns[0]}`,
    kind: 'ORGANIZATION',
    country: country.alpha3,
    sectors: organ.sectors,
    code: `${country.alpha3}${sector}`,
    wikidata: null,
    /** Made when asked for: sixteen organs of every state have more names than the rest of the book. */
    get aliases() {
      return aliasesOf(country, adjective, organ);
    },
    affiliations: [{ to: parent, relation: 'part of' }],
    source: patternSource,
  };
}

/** "army" is the military as a whole unless the navy is named beside it: the wider actor comes first in the book. */
function aliasesOf(country: Country, adjective: string, organ: OrganPattern): Alias[] {
  return organ.nouns
    .flatMap((noun) => [{ text: `${adjective} ${noun}` }, { text: `${noun} of ${country.name}` }])
    .slice(1);
}
