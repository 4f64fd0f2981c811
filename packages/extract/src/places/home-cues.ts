/** Offices, bodies, money and spellings of local life that hardly any other country shares. */

import type { Alpha3 } from '@dateline/knowledge';

export interface Cue {
  readonly country: Alpha3;
  /** Patterns of words from their beginning on. */
  readonly words?: string;
  /** Patterns of words in full. */
  readonly whole?: string;
  /** What an amount is written behind. */
  readonly money?: string;
  /** Small letters and capitals count the same. */
  readonly inAnyCase?: true;
}

export const HOME_CUES: readonly Cue[] = [
  {
    country: 'USA',
    words:
      'county sheriff|sheriff|school board|school district|high school|middle school|elementary school|city council(?:man|woman)?|county commission(?:ers?)?|commissioners court|district attorney|superior court|circuit court|grand jury|state trooper|highway patrol|police department|police chief|fire department|fire chief|selectman|selectmen|alderman|aldermen|zoning commission|town hall meeting|parks and recreation|neighborhood|sophomore|Interstate \\d+|councilman|councilwoman|city council|county jail|homecoming|freshman|\\d{3}[ -]\\d{3}-\\d{4}',
    inAnyCase: true,
  },
  {
    country: 'GBR',
    whole:
      "borough council|district council|city councillor|county councillor|crown court|magistrates(?:' court)?|detective constable|det insp|pensioner|neighbourhood|postcode|secondary school|sixth form|A-levels?|NHS|council tax|high street|town centre|fire and rescue service",
    money: '£',
    inAnyCase: true,
  },
  {
    country: 'CAN',
    whole:
      'MPPs?|RCMP|provincial police|Provincial Police|neighbourhood|riding|hydro bill|OHL|NHL|metres|loonie',
  },
  {
    country: 'IRL',
    whole: 'garda|gardaí|gardai|Garda|TD|Dáil|county council|An Post|GAA|Taoiseach',
    money: '€',
  },
  {
    country: 'AUS',
    whole: 'NSW|shire council|Labor|Centrelink|bushfire|state premier|footy|Medicare levy',
  },
  {
    country: 'IND',
    whole: 'lakh|crore|panchayat|tehsil|taluk|Rs\\.?|collectorate|FIR|MLA',
  },
];
