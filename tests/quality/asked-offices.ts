/** Which offices the book of actors must name the holders of: whoever leads a state, and two ministers of the forty states news reports most. */
import type { Affiliation, CountryBook } from '@dateline/knowledge';

export interface AskedOffice {
  readonly label: string;
  readonly countries: readonly string[];
  holds(tie: Affiliation): boolean;
}

export const mostReported: readonly string[] = [
  ...['USA', 'CAN', 'MEX', 'BRA', 'COL', 'VEN'],
  ...['GBR', 'FRA', 'DEU', 'ITA', 'ESP', 'POL', 'GRC', 'UKR', 'RUS', 'TUR'],
  ...['ISR', 'LBN', 'SYR', 'JOR', 'IRQ', 'IRN', 'SAU', 'YEM', 'ARE', 'QAT'],
  ...['EGY', 'LBY', 'SDN', 'ETH', 'NGA', 'ZAF'],
  ...['AFG', 'PAK', 'IND', 'CHN', 'JPN', 'KOR', 'PRK', 'AUS'],
];

/** Members of the United Nations, and four that news treats as states. */
const statesBeside: ReadonlySet<string> = new Set(['HKG', 'PSE', 'TWN', 'XKX']);

/** Monarchs whom a title of nobility names. */
const princely: ReadonlySet<string> = new Set(['prince']);

export function askedOffices(countries: CountryBook): readonly AskedOffice[] {
  const states = [...countries.all()]
    .filter(({ alpha3, unMember }) => unMember || statesBeside.has(alpha3))
    .map(({ alpha3 }) => alpha3);
  return [
    {
      label: 'head of state or government',
      countries: states,
      holds: ({ office, relation }) =>
        office !== undefined && (relation === 'leads' || princely.has(office)),
    },
    ministerAsked('foreign minister', ['foreign minister', 'secretary of state']),
    ministerAsked('defence minister', ['defence minister']),
  ];
}

const ministerAsked = (label: string, offices: readonly string[]): AskedOffice => ({
  label,
  countries: mostReported,
  holds: ({ office }) => office !== undefined && offices.includes(office),
});
