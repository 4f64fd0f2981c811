/**
 * Where a story of local news is from, told by its words: sheriffs and school boards are American, a borough council and pounds
 * British. World news has few such words, and then nothing is said.
 */

import type { Alpha3 } from '@dateline/knowledge';

export function homeCountry(text: string): Alpha3 | undefined {
  if (!ANY_CUE.test(text)) return undefined;
  const counts = [...PATTERNS].map(([country, cue]) => ({ country, count: distinct(text, cue) }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < ENOUGH) return undefined;
  return first.count > (second?.count ?? 0) ? first.country : undefined;
}

/** Different words, however often each is written. */
const ENOUGH = 2;

const distinct = (text: string, cue: RegExp): number =>
  new Set(text.match(cue)?.map((word) => word.toLowerCase())).size;

/** Offices, bodies, money and spellings of local life that hardly any other country shares. */
interface Cue {
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

const CUES: readonly Cue[] = [
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

const PATTERNS: ReadonlyMap<Alpha3, RegExp> = new Map(
  CUES.map((cue) => [cue.country, patternOf([cue], cue.inAnyCase ? 'gi' : 'g')]),
);

/** World news mostly has none: then they need not be counted. */
const ANY_CUE = patternOf(CUES, 'i');

/** Where a word begins is asked once for all of them. */
function patternOf(cues: readonly Cue[], flags: string): RegExp {
  const whole = cues.flatMap((cue) => cue.whole ?? []).join('|');
  const words = cues.flatMap((cue) => cue.words ?? []);
  const money = cues.flatMap((cue) => cue.money ?? []);
  const begun = [...(whole === '' ? [] : [`(?:${whole})\\b`]), ...words].join('|');
  const amounts = money.map((sign) => `|${sign}\\d`).join('');
  return new RegExp(`\\b(?:${begun})${amounts}`, flags);
}
