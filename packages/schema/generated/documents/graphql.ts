/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Conditions on actors. All that are given must hold; the values of one list are alternatives. */
export type ActorFilter = {
  /** Codes in the manner of CAMEO, by their beginning: RUS selects RUS, RUSGOV, RUSMIL. */
  code?: Array<string> | null | undefined;
  /** Belonging to these countries. */
  country?: Array<CountryCode> | null | undefined;
  /** Only those that the news alone knows (true), or only those of the actor book and imported ones (false). */
  discovered?: boolean | null | undefined;
  /** Also those that were imported and that no article has named yet. */
  imported?: boolean | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<ActorKind> | null | undefined;
  /** Names and other names that contain these words; case and diacritics do not matter. */
  name?: string | null | undefined;
  /** These items of Wikidata. */
  qid?: Array<string> | null | undefined;
  /** In one of these capacities. */
  sector?: Array<Sector> | null | undefined;
};

/** What kind of actor it is. */
export type ActorKind =
  /** A country or territory as a whole. */
  | 'COUNTRY'
  /** People with something in common: rebels, protesters, a people, an armed group. */
  | 'GROUP'
  /** An organisation of governments: United Nations, NATO, African Union. */
  | 'IGO'
  /** A company active in several countries. */
  | 'MNC'
  /** An organisation of citizens: Red Cross, Amnesty International. */
  | 'NGO'
  /** Any other organisation: a ministry, an army, a party, a newspaper. */
  | 'ORGANIZATION'
  /** One person. */
  | 'PERSON'
  /** Not made out. */
  | 'UNKNOWN';

/** The part someone takes in an event. */
export type ActorRole =
  /** Doing it (PLOVER's actor, CAMEO's source). */
  | 'ACTOR'
  /** Done to (PLOVER's recipient, CAMEO's target). */
  | 'RECIPIENT';

/** A text to be read, and what is known about it. */
export type AnalyzeInput = {
  /** When it was published, from which "yesterday" and "last week" are reckoned; today when omitted. */
  publishedAt?: string | null | undefined;
  /** Plain English text, at most 50 000 characters. */
  text: string;
  /** Its headline, which helps the reading. */
  title?: string | null | undefined;
};

/** Conditions on articles. All that are given must hold; the values of one list are alternatives. */
export type ArticleFilter = {
  /** When it was taken in. */
  fetchedAt?: DateTimeRange | null | undefined;
  /** Only with events (true), or only without (false). */
  hasEvents?: boolean | null | undefined;
  /** Written in one of these languages. */
  language?: Array<string> | null | undefined;
  /** When it was published. */
  publishedAt?: DateTimeRange | null | undefined;
  /** Which outlet published it. */
  source?: NewsSourceFilter | null | undefined;
  /** What came of reading it. Duplicates are left out unless `DUPLICATE` is named. */
  status?: Array<ArticleStatus> | null | undefined;
  /** Words in the article, in the language of web search: quotes, -word, OR. */
  text?: string | null | undefined;
};

/** What came of reading an article. */
export type ArticleStatus =
  /** It repeats another article and was not read again. */
  | 'DUPLICATE'
  /** It tells of none. */
  | 'NO_EVENTS'
  /** It tells of events. */
  | 'PROCESSED';

/** Fewest people harmed, in each of the ways that are given. */
export type CasualtiesFilter = {
  /** Arrested or detained. */
  minArrested?: number | null | undefined;
  /** Driven from their homes. */
  minDisplaced?: number | null | undefined;
  /** Injured or wounded. */
  minInjured?: number | null | undefined;
  /** Dead. */
  minKilled?: number | null | undefined;
};

/** Where an event type comes from. */
export type CodingScheme =
  /** Our own addition, for news that PLOVER does not know. */
  | 'DATELINE'
  /** The PLOVER ontology of political events. */
  | 'PLOVER';

/** Two letters of ISO 3166-1, and XK for Kosovo. */
export type CountryCode =
  /** Andorra */
  | 'AD'
  /** United Arab Emirates */
  | 'AE'
  /** Afghanistan */
  | 'AF'
  /** Antigua & Barbuda */
  | 'AG'
  /** Anguilla */
  | 'AI'
  /** Albania */
  | 'AL'
  /** Armenia */
  | 'AM'
  /** Angola */
  | 'AO'
  /** Antarctica */
  | 'AQ'
  /** Argentina */
  | 'AR'
  /** American Samoa */
  | 'AS'
  /** Austria */
  | 'AT'
  /** Australia */
  | 'AU'
  /** Aruba */
  | 'AW'
  /** Åland Islands */
  | 'AX'
  /** Azerbaijan */
  | 'AZ'
  /** Bosnia & Herzegovina */
  | 'BA'
  /** Barbados */
  | 'BB'
  /** Bangladesh */
  | 'BD'
  /** Belgium */
  | 'BE'
  /** Burkina Faso */
  | 'BF'
  /** Bulgaria */
  | 'BG'
  /** Bahrain */
  | 'BH'
  /** Burundi */
  | 'BI'
  /** Benin */
  | 'BJ'
  /** St. Barthélemy */
  | 'BL'
  /** Bermuda */
  | 'BM'
  /** Brunei */
  | 'BN'
  /** Bolivia */
  | 'BO'
  /** Caribbean Netherlands */
  | 'BQ'
  /** Brazil */
  | 'BR'
  /** Bahamas */
  | 'BS'
  /** Bhutan */
  | 'BT'
  /** Bouvet Island */
  | 'BV'
  /** Botswana */
  | 'BW'
  /** Belarus */
  | 'BY'
  /** Belize */
  | 'BZ'
  /** Canada */
  | 'CA'
  /** Cocos (Keeling) Islands */
  | 'CC'
  /** Congo - Kinshasa */
  | 'CD'
  /** Central African Republic */
  | 'CF'
  /** Congo - Brazzaville */
  | 'CG'
  /** Switzerland */
  | 'CH'
  /** Côte d’Ivoire */
  | 'CI'
  /** Cook Islands */
  | 'CK'
  /** Chile */
  | 'CL'
  /** Cameroon */
  | 'CM'
  /** China */
  | 'CN'
  /** Colombia */
  | 'CO'
  /** Costa Rica */
  | 'CR'
  /** Cuba */
  | 'CU'
  /** Cape Verde */
  | 'CV'
  /** Curaçao */
  | 'CW'
  /** Christmas Island */
  | 'CX'
  /** Cyprus */
  | 'CY'
  /** Czechia */
  | 'CZ'
  /** Germany */
  | 'DE'
  /** Djibouti */
  | 'DJ'
  /** Denmark */
  | 'DK'
  /** Dominica */
  | 'DM'
  /** Dominican Republic */
  | 'DO'
  /** Algeria */
  | 'DZ'
  /** Ecuador */
  | 'EC'
  /** Estonia */
  | 'EE'
  /** Egypt */
  | 'EG'
  /** Western Sahara */
  | 'EH'
  /** Eritrea */
  | 'ER'
  /** Spain */
  | 'ES'
  /** Ethiopia */
  | 'ET'
  /** Finland */
  | 'FI'
  /** Fiji */
  | 'FJ'
  /** Falkland Islands */
  | 'FK'
  /** Micronesia */
  | 'FM'
  /** Faroe Islands */
  | 'FO'
  /** France */
  | 'FR'
  /** Gabon */
  | 'GA'
  /** United Kingdom */
  | 'GB'
  /** Grenada */
  | 'GD'
  /** Georgia */
  | 'GE'
  /** French Guiana */
  | 'GF'
  /** Guernsey */
  | 'GG'
  /** Ghana */
  | 'GH'
  /** Gibraltar */
  | 'GI'
  /** Greenland */
  | 'GL'
  /** Gambia */
  | 'GM'
  /** Guinea */
  | 'GN'
  /** Guadeloupe */
  | 'GP'
  /** Equatorial Guinea */
  | 'GQ'
  /** Greece */
  | 'GR'
  /** South Georgia & South Sandwich Islands */
  | 'GS'
  /** Guatemala */
  | 'GT'
  /** Guam */
  | 'GU'
  /** Guinea-Bissau */
  | 'GW'
  /** Guyana */
  | 'GY'
  /** Hong Kong SAR China */
  | 'HK'
  /** Heard & McDonald Islands */
  | 'HM'
  /** Honduras */
  | 'HN'
  /** Croatia */
  | 'HR'
  /** Haiti */
  | 'HT'
  /** Hungary */
  | 'HU'
  /** Indonesia */
  | 'ID'
  /** Ireland */
  | 'IE'
  /** Israel */
  | 'IL'
  /** Isle of Man */
  | 'IM'
  /** India */
  | 'IN'
  /** British Indian Ocean Territory */
  | 'IO'
  /** Iraq */
  | 'IQ'
  /** Iran */
  | 'IR'
  /** Iceland */
  | 'IS'
  /** Italy */
  | 'IT'
  /** Jersey */
  | 'JE'
  /** Jamaica */
  | 'JM'
  /** Jordan */
  | 'JO'
  /** Japan */
  | 'JP'
  /** Kenya */
  | 'KE'
  /** Kyrgyzstan */
  | 'KG'
  /** Cambodia */
  | 'KH'
  /** Kiribati */
  | 'KI'
  /** Comoros */
  | 'KM'
  /** St. Kitts & Nevis */
  | 'KN'
  /** North Korea */
  | 'KP'
  /** South Korea */
  | 'KR'
  /** Kuwait */
  | 'KW'
  /** Cayman Islands */
  | 'KY'
  /** Kazakhstan */
  | 'KZ'
  /** Laos */
  | 'LA'
  /** Lebanon */
  | 'LB'
  /** St. Lucia */
  | 'LC'
  /** Liechtenstein */
  | 'LI'
  /** Sri Lanka */
  | 'LK'
  /** Liberia */
  | 'LR'
  /** Lesotho */
  | 'LS'
  /** Lithuania */
  | 'LT'
  /** Luxembourg */
  | 'LU'
  /** Latvia */
  | 'LV'
  /** Libya */
  | 'LY'
  /** Morocco */
  | 'MA'
  /** Monaco */
  | 'MC'
  /** Moldova */
  | 'MD'
  /** Montenegro */
  | 'ME'
  /** St. Martin */
  | 'MF'
  /** Madagascar */
  | 'MG'
  /** Marshall Islands */
  | 'MH'
  /** North Macedonia */
  | 'MK'
  /** Mali */
  | 'ML'
  /** Myanmar (Burma) */
  | 'MM'
  /** Mongolia */
  | 'MN'
  /** Macao SAR China */
  | 'MO'
  /** Northern Mariana Islands */
  | 'MP'
  /** Martinique */
  | 'MQ'
  /** Mauritania */
  | 'MR'
  /** Montserrat */
  | 'MS'
  /** Malta */
  | 'MT'
  /** Mauritius */
  | 'MU'
  /** Maldives */
  | 'MV'
  /** Malawi */
  | 'MW'
  /** Mexico */
  | 'MX'
  /** Malaysia */
  | 'MY'
  /** Mozambique */
  | 'MZ'
  /** Namibia */
  | 'NA'
  /** New Caledonia */
  | 'NC'
  /** Niger */
  | 'NE'
  /** Norfolk Island */
  | 'NF'
  /** Nigeria */
  | 'NG'
  /** Nicaragua */
  | 'NI'
  /** Netherlands */
  | 'NL'
  /** Norway */
  | 'NO'
  /** Nepal */
  | 'NP'
  /** Nauru */
  | 'NR'
  /** Niue */
  | 'NU'
  /** New Zealand */
  | 'NZ'
  /** Oman */
  | 'OM'
  /** Panama */
  | 'PA'
  /** Peru */
  | 'PE'
  /** French Polynesia */
  | 'PF'
  /** Papua New Guinea */
  | 'PG'
  /** Philippines */
  | 'PH'
  /** Pakistan */
  | 'PK'
  /** Poland */
  | 'PL'
  /** St. Pierre & Miquelon */
  | 'PM'
  /** Pitcairn Islands */
  | 'PN'
  /** Puerto Rico */
  | 'PR'
  /** Palestinian Territories */
  | 'PS'
  /** Portugal */
  | 'PT'
  /** Palau */
  | 'PW'
  /** Paraguay */
  | 'PY'
  /** Qatar */
  | 'QA'
  /** Réunion */
  | 'RE'
  /** Romania */
  | 'RO'
  /** Serbia */
  | 'RS'
  /** Russia */
  | 'RU'
  /** Rwanda */
  | 'RW'
  /** Saudi Arabia */
  | 'SA'
  /** Solomon Islands */
  | 'SB'
  /** Seychelles */
  | 'SC'
  /** Sudan */
  | 'SD'
  /** Sweden */
  | 'SE'
  /** Singapore */
  | 'SG'
  /** St. Helena */
  | 'SH'
  /** Slovenia */
  | 'SI'
  /** Svalbard & Jan Mayen */
  | 'SJ'
  /** Slovakia */
  | 'SK'
  /** Sierra Leone */
  | 'SL'
  /** San Marino */
  | 'SM'
  /** Senegal */
  | 'SN'
  /** Somalia */
  | 'SO'
  /** Suriname */
  | 'SR'
  /** South Sudan */
  | 'SS'
  /** São Tomé & Príncipe */
  | 'ST'
  /** El Salvador */
  | 'SV'
  /** Sint Maarten */
  | 'SX'
  /** Syria */
  | 'SY'
  /** Eswatini */
  | 'SZ'
  /** Turks & Caicos Islands */
  | 'TC'
  /** Chad */
  | 'TD'
  /** French Southern Territories */
  | 'TF'
  /** Togo */
  | 'TG'
  /** Thailand */
  | 'TH'
  /** Tajikistan */
  | 'TJ'
  /** Tokelau */
  | 'TK'
  /** Timor-Leste */
  | 'TL'
  /** Turkmenistan */
  | 'TM'
  /** Tunisia */
  | 'TN'
  /** Tonga */
  | 'TO'
  /** Türkiye */
  | 'TR'
  /** Trinidad & Tobago */
  | 'TT'
  /** Tuvalu */
  | 'TV'
  /** Taiwan */
  | 'TW'
  /** Tanzania */
  | 'TZ'
  /** Ukraine */
  | 'UA'
  /** Uganda */
  | 'UG'
  /** U.S. Outlying Islands */
  | 'UM'
  /** United States */
  | 'US'
  /** Uruguay */
  | 'UY'
  /** Uzbekistan */
  | 'UZ'
  /** Vatican City */
  | 'VA'
  /** St. Vincent & Grenadines */
  | 'VC'
  /** Venezuela */
  | 'VE'
  /** British Virgin Islands */
  | 'VG'
  /** U.S. Virgin Islands */
  | 'VI'
  /** Vietnam */
  | 'VN'
  /** Vanuatu */
  | 'VU'
  /** Wallis & Futuna */
  | 'WF'
  /** Samoa */
  | 'WS'
  /** Kosovo */
  | 'XK'
  /** Yemen */
  | 'YE'
  /** Mayotte */
  | 'YT'
  /** South Africa */
  | 'ZA'
  /** Zambia */
  | 'ZM'
  /** Zimbabwe */
  | 'ZW';

/** How exactly the news says when. */
export type DatePrecision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** Not at all: the day of publication stands in. */
  | 'PUBLICATION'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** Days from one to another, both included; either may be left out. */
export type DateRange = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day. */
  to?: string | null | undefined;
};

/** A stretch of time that includes its beginning and not its end, so that consecutive stretches neither overlap nor leave gaps. */
export type DateTimeRange = {
  /** Earlier than this moment. */
  before?: string | null | undefined;
  /** Not earlier than this moment. */
  from?: string | null | undefined;
};

/** In which matters: topics of the paragraph around an event, from PLOVER. Values may be added in a minor release. */
export type EventContext =
  /** Asylum and refuge. */
  | 'ASYLUM'
  /** Chemical, biological, radiological and nuclear matters. */
  | 'CBRN'
  /** Corruption and bribery. */
  | 'CORRUPTION'
  /** Crime. */
  | 'CRIME'
  /** Computers, networks and attacks on them. */
  | 'CYBER'
  /** Relations between states. */
  | 'DIPLOMATIC'
  /** Natural and technical disasters. */
  | 'DISASTERS'
  /** Trade, finance and the economy. */
  | 'ECONOMIC'
  /** Elections and campaigns. */
  | 'ELECTION'
  /** Environment and climate. */
  | 'ENVIRONMENT'
  /** Heads of government and their administration. */
  | 'EXECUTIVE'
  /** Women, men and equality between them. */
  | 'GENDER'
  /** Health and disease. */
  | 'HEALTH'
  /** Human rights and their abuse. */
  | 'HUMAN_RIGHTS'
  /** Food, water, shelter and safety of people. */
  | 'HUMAN_SECURITY'
  /** Drugs and the trade in them. */
  | 'ILLEGAL_DRUGS'
  /** Inequality between groups. */
  | 'INEQUALITY'
  /** Spying and secret services. */
  | 'INTELLIGENCE'
  /** Courts, laws and justice. */
  | 'LEGAL'
  /** Parliaments and lawmaking. */
  | 'LEGISLATIVE'
  /** Sexual minorities. */
  | 'LGBT'
  /** Migration and migrants. */
  | 'MIGRATION'
  /** Armed forces of states. */
  | 'MILITARY'
  /** False or misleading information. */
  | 'MISINFORMATION'
  /** Oil, gas, water, minerals, land. */
  | 'NATURAL_RESOURCE'
  /** Peacekeeping. */
  | 'PEACEKEEPING'
  /** Constitutions and the institutions of the state. */
  | 'POLITICAL_INSTITUTIONS'
  /** Towards autocracy. */
  | 'PRO_AUTOCRACY'
  /** Towards democracy. */
  | 'PRO_DEMOCRACY'
  /** Religion and ethnicity. */
  | 'RELIGION_ETHNICITY'
  /** Making good for past wrongs. */
  | 'REPARATIONS'
  /** Security forces against mostly unarmed people. */
  | 'REPRESSION'
  /** Civil rights and freedoms. */
  | 'RIGHTS_FREEDOMS'
  /** Science and technology. */
  | 'TECHNOLOGY'
  /** Territory and borders. */
  | 'TERRITORY'
  /** Terrorism. */
  | 'TERRORISM'
  /** Trafficking of people and goods. */
  | 'TRAFFICKING';

/**
 * Conditions on events. All that are given must hold; the values of one list are alternatives. Leaving a condition out, or
 * giving null, does not constrain. An empty list is refused. `and`, `or` and `not` nest at most 4 deep, with at most 50
 * conditions altogether. A name that means nobody or nowhere is an error that offers the nearest names.
 */
export type EventFilter = {
  /** Someone of this description takes part. */
  actor?: ParticipantFilter | null | undefined;
  /** For each of these, someone of that description takes part: `[{country: RU}, {country: TR}]` is Russia and Turkey together. At most 5. */
  actors?: Array<ParticipantFilter> | null | undefined;
  /** All of these hold. */
  and?: Array<EventFilter> | null | undefined;
  /** CAMEO codes by their beginning: 19 selects 190 to 196. */
  cameo?: Array<string> | null | undefined;
  /** At least so many people were harmed, as the news gives the numbers. Where it gives none, this does not hold. */
  casualties?: CasualtiesFilter | null | undefined;
  /** In which matters. */
  context?: Array<EventContext> | null | undefined;
  /** When it was added here, for reading what is new. */
  createdAt?: DateTimeRange | null | undefined;
  /** The day it happened, or the first of several: what is told of a month stands on its first day. */
  date?: DateRange | null | undefined;
  /** What happened. `NEWS` comes only where it is named. */
  eventType?: Array<EventType> | null | undefined;
  /** Whether the news says that it happened. `ASSERTED` and `REPORTED` when none is named anywhere in the filter. */
  factuality?: Array<Factuality> | null | undefined;
  /** The conflict-cooperation score, -10 to +10. */
  goldstein?: FloatRange | null | undefined;
  /**
   * Only what is told as background from an earlier time (true), or only news (false). News only, when neither this nor a
   * factuality is named anywhere in the filter.
   */
  historical?: boolean | null | undefined;
  /** In which language some article tells of it. */
  language?: Array<string> | null | undefined;
  /** Where it took place. */
  location?: EventLocationFilter | null | undefined;
  /** The reading is at least this sure, 0 to 1. */
  minConfidence?: number | null | undefined;
  /** At least this many different outlets tell of it. */
  minSources?: number | null | undefined;
  /** How it was done. */
  mode?: Array<EventMode> | null | undefined;
  /** This does not hold. */
  not?: EventFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EventFilter> | null | undefined;
  /** Words or deeds, with or against each other. */
  quadClass?: Array<QuadClass> | null | undefined;
  /** Which outlet tells of it. */
  source?: NewsSourceFilter | null | undefined;
  /** Whether it still stands. `ACTIVE` when no status is named anywhere in the filter. */
  status?: Array<EventStatus> | null | undefined;
  /** Words in the passages that tell of it, in the language of web search: quotes, -word, OR. */
  text?: string | null | undefined;
};

/** A description of where an event took place. All conditions must hold. */
export type EventLocationFilter = {
  /** Inside this rectangle. */
  box?: GeoBox | null | undefined;
  /** Inside these countries. */
  country?: Array<CountryCode> | null | undefined;
  /** These features of GeoNames and all inside them. */
  geonameId?: Array<number> | null | undefined;
  /** Only where the news is at least this precise. */
  minPrecision?: GeoPrecision | null | undefined;
  /**
   * A name, as the news would say it: Aleppo, northern Syria, the Sahel. Case and diacritics do not matter. A region is all the countries and
   * provinces that it consists of.
   */
  name?: string | null | undefined;
  /** Not farther than this from a point. */
  near?: GeoRadius | null | undefined;
  /** These places and all inside them. */
  within?: Array<string | number> | null | undefined;
};

/**
 * How it was done. Which modes go with which event type: `codebook { eventTypes { type modes { mode } } }`.
 * Values may be added in a minor release.
 */
export type EventMode =
  /** Kidnapping, hijacking, taking hostages or prisoners of war. */
  | 'ABDUCT'
  /** Letting in observers, inspectors, peacekeepers or relief. */
  | 'ACCESS'
  /** Striking from the air. */
  | 'AERIAL'
  /** Alleging a wrong or a crime. */
  | 'ALLEGE'
  /** Arresting or detaining. */
  | 'ARREST'
  /** About help: asked for or refused. */
  | 'ASSIST'
  /** Beating and other violence with bare hands. */
  | 'BEAT'
  /** Boycotting. */
  | 'BOYCOTT'
  /** A ceasefire or truce in effect. */
  | 'CEASEFIRE'
  /** Censoring or shutting down media and networks. */
  | 'CENSOR'
  /** About a change of policy, leadership or institutions: asked for or refused. */
  | 'CHANGE'
  /** A business closing, failing or cutting jobs. */
  | 'CLOSURE'
  /** Convicting or sentencing. */
  | 'CONVICT'
  /** Dispersing a crowd by force. */
  | 'CROWD_CONTROL'
  /** Imposing a curfew. */
  | 'CURFEW'
  /** Attacking computers and networks. */
  | 'CYBER'
  /** A purchase, contract or investment. */
  | 'DEAL'
  /** Demonstrating, marching, rallying. */
  | 'DEMO'
  /** Deporting individuals. */
  | 'DEPORT'
  /** Destroying property. */
  | 'DESTROY'
  /** Criticising or condemning. */
  | 'DISAPPROVE'
  /** Laying down arms, demobilising. */
  | 'DISARM'
  /** Stopping aid or a programme. */
  | 'DISCONTINUE'
  /** Striking by drone. */
  | 'DRONE'
  /** Drought, famine or heat. */
  | 'DROUGHT'
  /** The ground shaking, tsunamis included. */
  | 'EARTHQUAKE'
  /** A volcano erupting. */
  | 'ERUPTION'
  /** Bringing people out of danger. */
  | 'EVACUATE'
  /** Expelling people, diplomats or organisations. */
  | 'EXPEL'
  /** Bombs, mines, car bombs. */
  | 'EXPLOSIVES'
  /** Wildfire. */
  | 'FIRE'
  /** Guns and other small arms. */
  | 'FIREARMS'
  /** Running from danger, being displaced. */
  | 'FLEE'
  /** Water over land, landslides included. */
  | 'FLOOD'
  /** Artillery, tanks, rockets, missiles. */
  | 'HEAVY_WEAPONS'
  /** A hunger strike. */
  | 'HUNGER'
  /** A plant, mine or pipeline failing. */
  | 'INDUSTRIAL'
  /** Investigating or inquiring. */
  | 'INVESTIGATE'
  /** A court deciding other than by conviction. */
  | 'JUDGMENT'
  /** Starting a product or service. */
  | 'LAUNCH'
  /** A law or budget passed or struck down. */
  | 'LAW'
  /** A term ending, a dismissal, stepping down unforced. */
  | 'LEAVE_OFFICE'
  /** Martial law or a state of emergency. */
  | 'MARTIAL_LAW'
  /** About a meeting or talks: asked for or refused. */
  | 'MEET'
  /** Companies joining or taking over one another. */
  | 'MERGER'
  /** Leaving to live elsewhere. */
  | 'MIGRATE'
  /** By militias or other irregular forces. */
  | 'MILITIA'
  /** Spreading falsehoods. */
  | 'MISINFORMATION'
  /** With more than two parties. */
  | 'MULTILATERAL'
  /** Blocking roads, ports or buildings. */
  | 'OBSTRUCT'
  /** By telephone or video. */
  | 'PHONE'
  /** By police. */
  | 'POLICE'
  /** Knives, stones and other primitive weapons. */
  | 'PRIMITIVE'
  /** About relations or ties. */
  | 'RELATIONS'
  /** Releasing people. */
  | 'RELEASE'
  /** Resigning or stepping down. */
  | 'RESIGN'
  /** Restricting: embargoes, bans, blockades, limits. */
  | 'RESTRICT'
  /** Giving back property or territory; people coming back. */
  | 'RETURN'
  /** Rioting, violent protest. */
  | 'RIOT'
  /** Taking property or territory. */
  | 'SEIZE'
  /** Sexual violence. */
  | 'SEXUAL'
  /** Hurricane, cyclone, tornado or blizzard. */
  | 'STORM'
  /** A strike of workers. */
  | 'STRIKE'
  /** A building, bridge or dam collapsing or burning. */
  | 'STRUCTURAL'
  /** A suicide attack. */
  | 'SUICIDE_ATTACK'
  /** Being sworn in, appointed or named. */
  | 'TAKE_OFFICE'
  /** Killing a chosen person. */
  | 'TARGETED'
  /** About territory. */
  | 'TERRITORY'
  /** At a third place, or through a mediator. */
  | 'THIRD_PARTY'
  /** Torturing. */
  | 'TORTURE'
  /** A vehicle, ship, train or aircraft crashing or sinking. */
  | 'TRANSPORT'
  /** Going somewhere without meeting anyone named. */
  | 'TRAVEL'
  /** With troops. */
  | 'TROOPS'
  /** Chemical, biological, radiological or nuclear weapons. */
  | 'UNCONVENTIONAL'
  /** Vandalising. */
  | 'VANDALIZE'
  /** About violence. */
  | 'VIOLENCE'
  /** Visiting or hosting a visit. */
  | 'VISIT'
  /** Holding an election or referendum. */
  | 'VOTE'
  /** With weapons: tests, deployments. */
  | 'WEAPONS'
  /** Winning or losing a vote. */
  | 'WIN'
  /** Withdrawing: forces from a place, a state from a treaty or talks. */
  | 'WITHDRAW'
  /** Withholding goods, supplies or information. */
  | 'WITHHOLD'
  /** About giving way: asked for or refused. */
  | 'YIELD';

/** An order of events. Ties are broken by age and id, so that paging never repeats or skips. */
export type EventOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: EventOrderField;
};

/** What events can be ordered by. */
export type EventOrderField =
  /** How many articles tell of it. */
  | 'ARTICLE_COUNT'
  /** How sure the reading is. */
  | 'CONFIDENCE'
  /** When it was added here. Ascending, with a kept cursor, it reads what is new since last time. */
  | 'CREATED_AT'
  /** The day it happened. */
  | 'DATE'
  /** The conflict-cooperation score. */
  | 'GOLDSTEIN'
  /** How many different outlets tell of it. */
  | 'SOURCE_COUNT';

/** What was done to an event. */
export type EventRevisionKind =
  /** Something about it was corrected. */
  | 'CORRECTED'
  /** Another event was found to be the same and was joined with it. */
  | 'MERGED'
  /** An article that tells of it was read anew. */
  | 'REEXTRACTED'
  /** It was withdrawn. */
  | 'RETRACTED';

/** Whether an event still stands. */
export type EventStatus =
  /** It stands. */
  | 'ACTIVE'
  /** It was found to be the same as another, which carries its mentions now. */
  | 'MERGED'
  /** It was withdrawn, for example because the article was corrected. */
  | 'RETRACTED';

/**
 * What happened. The first sixteen are PLOVER's; the rest belong to a second scheme for news that PLOVER does not know.
 * Values may be added in a minor release.
 */
export type EventType =
  /** Second scheme: crashes, collapses, explosions by mishap. */
  | 'ACCIDENT'
  /** Criticising, condemning, alleging, suing, investigating. */
  | 'ACCUSE'
  /** Promising or agreeing to cooperate. */
  | 'AGREE'
  /** Helping in deeds: money, arms, relief, asylum. */
  | 'AID'
  /** Doing or risking serious bodily harm on purpose: attacks, bombings, abductions, fighting. */
  | 'ASSAULT'
  /** Using power short of violence: arrests, seizures, curfews, censorship, cyber attacks. */
  | 'COERCE'
  /** Giving way in words: apologising, pardoning, easing rules, announcing a ceasefire. */
  | 'CONCEDE'
  /** Meeting, visiting, calling, negotiating. */
  | 'CONSULT'
  /** Working together in deeds: trade, joint exercises, extradition, shared intelligence. */
  | 'COOPERATE'
  /** Second scheme: deaths that nobody inflicted on purpose. */
  | 'DIE'
  /** Second scheme: earthquakes, floods, storms, fires, droughts. */
  | 'DISASTER'
  /** Second scheme: votes held and won, leaders taking or leaving office. */
  | 'ELECT'
  /** Showing force without using it. */
  | 'MOBILIZE'
  /** Second scheme: travelling, fleeing, migrating, moving. */
  | 'MOVE'
  /**
   * Second scheme: what an article is mainly about where no other type describes it: sport, culture, science, everyday life.
   * At most one an article; comes only where a filter names it.
   */
  | 'NEWS'
  /** Second scheme: diseases breaking out or spreading. */
  | 'OUTBREAK'
  /** Civilians dissenting together: marches, strikes, riots. */
  | 'PROTEST'
  /** Refusing, vetoing, declining. */
  | 'REJECT'
  /** Asking, demanding, ordering. */
  | 'REQUEST'
  /** Giving way in deeds: withdrawing, releasing, disarming, letting in, resigning. */
  | 'RETREAT'
  /** Second scheme: courts and regulators deciding. */
  | 'RULE'
  /** Cutting ties or aid, expelling, convicting. */
  | 'SANCTION'
  /** Second scheme: public words of concern, hope, condolence, of claimed or denied responsibility, or no comment. */
  | 'STATEMENT'
  /** Backing in words: praising, recognising, signing an agreement. */
  | 'SUPPORT'
  /** Threatening or warning with force. */
  | 'THREATEN'
  /** Second scheme: deals, mergers, launches, sales. */
  | 'TRADE';

/**
 * Whether the news says that it happened. When a filter names neither a factuality nor `historical`
 * anywhere, it selects what happened as news: `ASSERTED` and `REPORTED`, without background from earlier times.
 */
export type Factuality =
  /** The article says in its own voice that it happened. */
  | 'ASSERTED'
  /** Said to be planned or coming. */
  | 'FUTURE'
  /** Possible, conditional or asked: it may never happen. */
  | 'HYPOTHETICAL'
  /** Said not to have happened: a denial, a refusal, a failure. */
  | 'NEGATED'
  /** The article says that somebody says so; `EventMention.attribution` says who. */
  | 'REPORTED';

/** Numbers from one to another, both included; either may be left out. */
export type FloatRange = {
  /** Greater than or equal to this. */
  gte?: number | null | undefined;
  /** Less than or equal to this. */
  lte?: number | null | undefined;
};

/** A rectangle on the map, WGS 84 degrees. With `west` greater than `east` it crosses the 180th meridian. */
export type GeoBox = {
  /** Eastern edge, -180 to 180. */
  east: number;
  /** Northern edge, -90 to 90. */
  north: number;
  /** Southern edge, -90 to 90. */
  south: number;
  /** Western edge, -180 to 180. */
  west: number;
};

/** How precisely the news says where, from least to most. */
export type GeoPrecision =
  /** A province, state or governorate. */
  | 'ADM1'
  /** A district or county. */
  | 'ADM2'
  /** A city, town or village. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A spot: a building, a base, a bridge, a camp. */
  | 'POINT'
  /** A region of the world, or a stretch of several countries. */
  | 'REGION';

/** A circle on the map, WGS 84. */
export type GeoRadius = {
  /** Degrees north, -90 to 90. */
  latitude: number;
  /** Degrees east, -180 to 180. */
  longitude: number;
  /** Radius in kilometres, at most 2000. */
  radiusKm: number;
};

/** How a run stands. */
export type IngestRunStatus =
  /** Stopped from outside: by whoever started it, or its process was killed and has been silent for a minute. */
  | 'CANCELLED'
  /** Nothing could be done. */
  | 'FAILED'
  /** Done, but some articles failed. */
  | 'PARTIAL'
  /** At work. */
  | 'RUNNING'
  /** Everything went well. */
  | 'SUCCEEDED';

/** Conditions on places. All that are given must hold; the values of one list are alternatives. */
export type LocationFilter = {
  /** Inside these countries. */
  country?: Array<CountryCode> | null | undefined;
  /** Also those that were imported and where no event happened yet. */
  imported?: boolean | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<LocationKind> | null | undefined;
  /** Names and other names that contain these words; case and diacritics do not matter. */
  name?: string | null | undefined;
};

/** What kind of place it is. */
export type LocationKind =
  /** A province, state or governorate. */
  | 'ADM1'
  /** A district or county. */
  | 'ADM2'
  /** A city, town or village. */
  | 'CITY'
  /** A country or territory. */
  | 'COUNTRY'
  /** A region of the world, of several countries, or of a part of one. */
  | 'REGION'
  /** A building, base, bridge, camp or crossing. */
  | 'SITE'
  /** A sea, strait, river or lake. */
  | 'WATER';

/** Conditions on news outlets. All that are given must hold; the values of one list are alternatives. */
export type NewsSourceFilter = {
  /** Based in these countries. */
  country?: Array<CountryCode> | null | undefined;
  /** With these addresses: `example.org` */
  domain?: Array<string> | null | undefined;
  /** These outlets. */
  id?: Array<string | number> | null | undefined;
};

/** Which end comes first. */
export type OrderDirection =
  /** Smallest, earliest, or first in the alphabet. */
  | 'ASC'
  /** Largest, latest, or last in the alphabet. */
  | 'DESC';

/** A description of someone who takes part in an event. All conditions must hold for the same participant. */
export type ParticipantFilter = {
  /** Countries and all that belongs to them: the state, its government, army, companies and citizens. */
  country?: Array<CountryCode> | null | undefined;
  /** These actors and what belongs to them. */
  id?: Array<string | number> | null | undefined;
  /** Whether the ministries, brigades, members and office holders of the actors named above count as well. */
  includeAffiliated?: boolean | null | undefined;
  /** What kind of actor they are. */
  kind?: Array<ActorKind> | null | undefined;
  /** A name, as the news would say it: Russia, the Kremlin, Wagner, Syrian rebels. Case and diacritics do not matter. */
  name?: string | null | undefined;
  /** These items of Wikidata and what belongs to them. */
  qid?: Array<string> | null | undefined;
  /** Doing or done to; either when omitted. */
  role?: ActorRole | null | undefined;
  /** In which capacity they take part. */
  sector?: Array<Sector> | null | undefined;
};

/** Words or deeds, with or against each other. */
export type QuadClass =
  /** Deeds, hostile: protest, sanctions, attacks. */
  | 'MATERIAL_CONFLICT'
  /** Deeds, friendly: aid, trade, releases. */
  | 'MATERIAL_COOPERATION'
  /** Words, hostile: accusations, demands, threats. */
  | 'VERBAL_CONFLICT'
  /** Words, friendly: promises, talks, praise. */
  | 'VERBAL_COOPERATION';

/** The capacity in which someone acts, with PLOVER's codes. */
export type Sector =
  /** Agriculture: farmers, herders, fishers. */
  | 'AGR'
  /** Business: companies and their owners. */
  | 'BUS'
  /** Police and border guards. */
  | 'COP'
  /** Criminals: gangs, cartels, pirates. */
  | 'CRM'
  /** Civilians. */
  | 'CVL'
  /** Education: schools, universities, students. */
  | 'EDU'
  /** Elites: former officials, celebrities. */
  | 'ELI'
  /** Government: the executive and its offices. */
  | 'GOV'
  /** Journalists and media. */
  | 'JRN'
  /** Judges and courts. */
  | 'JUD'
  /** Workers and trade unions. */
  | 'LAB'
  /** Parliaments and their members. */
  | 'LEG'
  /** Medicine: doctors, hospitals. */
  | 'MED'
  /** Armed forces of a state. */
  | 'MIL'
  /** Political opposition. */
  | 'OPP'
  /** Prisoners. */
  | 'PRE'
  /** Paramilitaries on the side of a state. */
  | 'PRM'
  /** Political parties. */
  | 'PTY'
  /** Rebels and insurgents. */
  | 'REB'
  /** Refugees and displaced people. */
  | 'REF'
  /** Religious bodies and leaders. */
  | 'REL'
  /** Social groups and movements. */
  | 'SOC'
  /** Secret services. */
  | 'SPY'
  /** Armed men of unknown side. */
  | 'UAF'
  /** Not made out. */
  | 'UNK';

/** What a completion stands for. */
export type SuggestionKind =
  /** Someone who takes part in events. */
  | 'ACTOR'
  /** A country, as actor and as place. */
  | 'COUNTRY'
  /** A place. */
  | 'LOCATION';

export type ActorProfileQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type ActorProfileQuery = { actor: { aliases: Array<string>, sectors: Array<Sector>, qid: string | null, id: string, name: string, kind: ActorKind, affiliations: Array<{ relation: string, from: string | null, to: string | null, actor: { id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null } }>, events: { totalCount: number | null, nodes: Array<{ id: string, date: string, endDate: string | null, datePrecision: DatePrecision, eventType: EventType, modes: Array<EventMode>, quadClass: QuadClass | null, factuality: Factuality, goldstein: number, summary: string, confidence: number, articleCount: number, sourceCount: number, actors: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, recipients: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, location: { id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null } | null }> }, country: { code: CountryCode, name: string } | null } | null };

export type ArticleReadingQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleReadingQuery = { articles: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string | null, url: string | null, authors: Array<string>, publishedAt: string | null, language: string | null, text: string, source: { name: string, domain: string } | null, mentions: { nodes: Array<{ span: { start: number, end: number }, event: { id: string, eventType: EventType, summary: string } }> } }> } };

export type CodebookQueryVariables = Exact<{ [key: string]: never; }>;


export type CodebookQuery = { codebook: { version: string, eventTypes: Array<{ type: EventType, scheme: CodingScheme, definition: string, quadClass: QuadClass | null, goldstein: number, needsRecipient: boolean, cameoCode: string | null, modes: Array<{ mode: EventMode, definition: string, goldstein: number, cameoCode: string | null }> }>, contexts: Array<{ context: EventContext, definition: string }>, sectors: Array<{ sector: Sector, definition: string }> } };

export type CompleteNameQueryVariables = Exact<{
  text?: string | null | undefined;
  kinds?: Array<SuggestionKind> | SuggestionKind | null | undefined;
  limit?: number | null | undefined;
}>;


export type CompleteNameQuery = { suggest: Array<{ kind: SuggestionKind, label: string, hint: string | null, score: number, query: string, target:
      | { id: string, name: string }
      | { id: string, code: CountryCode, name: string }
      | { id: string, name: string }
     }> };

export type CountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountriesQuery = { countries: Array<{ id: string, code: CountryCode, alpha3: string, name: string, region: string | null }> };

export type CountryAbroadQueryVariables = Exact<{
  code?: CountryCode | null | undefined;
  where?: Array<CountryCode> | CountryCode | null | undefined;
}>;


export type CountryAbroadQuery = { country: { name: string, alpha3: string, region: string | null, capital: { name: string } | null, events: { totalCount: number | null, nodes: Array<{ date: string, eventType: EventType, summary: string, recipients: Array<{ name: string }>, location: { name: string } | null }> } } };

export type EventCardFragment = { id: string, date: string, endDate: string | null, datePrecision: DatePrecision, eventType: EventType, modes: Array<EventMode>, quadClass: QuadClass | null, factuality: Factuality, goldstein: number, summary: string, confidence: number, articleCount: number, sourceCount: number, actors: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, recipients: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, location: { id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null } | null };

export type ActorCardFragment = { id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null };

export type LocationCardFragment = { id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null };

export type EventDashboardQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type EventDashboardQuery = { events: { totalCount: number | null, nodes: Array<{ id: string, date: string, endDate: string | null, datePrecision: DatePrecision, eventType: EventType, modes: Array<EventMode>, quadClass: QuadClass | null, factuality: Factuality, goldstein: number, summary: string, confidence: number, articleCount: number, sourceCount: number, actors: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, recipients: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, location: { id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null } | null }>, stats: { count: number, articleCount: number, actorCount: number, firstDate: string | null, lastDate: string | null, goldstein: { avg: number | null, min: number | null, max: number | null }, histogram: Array<{ start: string, end: string, count: number, avgGoldstein: number | null }>, byEventType: Array<{ eventType: EventType, count: number, avgGoldstein: number | null }>, byQuadClass: Array<{ quadClass: QuadClass, count: number }>, byContext: Array<{ context: EventContext, count: number }>, byGeohash: Array<{ geohash: string, count: number, center: { latitude: number, longitude: number } }>, byActor: Array<{ count: number, actor: { id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null } }>, byActorCountry: Array<{ count: number, country: { code: CountryCode, name: string } }>, byLocation: Array<{ count: number, location: { id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null } }>, bySource: Array<{ count: number, source: { id: string, name: string } }> } | null } };

export type EventEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type EventEvidenceQuery = { event: { contexts: Array<EventContext>, cameoCode: string | null, historical: boolean, status: EventStatus, firstSeenAt: string, lastSeenAt: string, createdAt: string, updatedAt: string, id: string, date: string, endDate: string | null, datePrecision: DatePrecision, eventType: EventType, modes: Array<EventMode>, quadClass: QuadClass | null, factuality: Factuality, goldstein: number, summary: string, confidence: number, articleCount: number, sourceCount: number, revisions: { nodes: Array<{ kind: EventRevisionKind, fields: Array<string>, note: string | null, author: string, createdAt: string }> }, casualties: { killed: number | null, injured: number | null, arrested: number | null, displaced: number | null } | null, participants: Array<{ role: ActorRole, text: string, sectors: Array<Sector>, confidence: number, actor: { qid: string | null, id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null } }>, locations: Array<{ precision: GeoPrecision, text: string, stated: boolean, location: { id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null } }>, mentions: { nodes: Array<{ id: string, sentenceIndex: number, confidence: number, span: { start: number, end: number, exact: string }, trigger: { start: number, end: number, exact: string } | null, actorSpans: Array<{ start: number, end: number, exact: string }>, recipientSpans: Array<{ start: number, end: number, exact: string }>, locationSpan: { start: number, end: number, exact: string } | null, dateSpan: { start: number, end: number, exact: string } | null, attribution: { span: { start: number, end: number, exact: string }, actor: { id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null } | null } | null, extraction: { extractor: string, codebook: string, rule: string | null }, article: { id: string, title: string | null, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } | null } }> }, actors: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, recipients: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, location: { id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null } | null } | null };

export type WordsFragment = { start: number, end: number, exact: string };

export type EventPageQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  query?: string | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventPageQuery = { events: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string, endDate: string | null, datePrecision: DatePrecision, eventType: EventType, modes: Array<EventMode>, quadClass: QuadClass | null, factuality: Factuality, goldstein: number, summary: string, confidence: number, articleCount: number, sourceCount: number, actors: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, recipients: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, location: { id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null } | null }> } };

export type MostActiveActorsQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MostActiveActorsQuery = { actors: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: ActorKind, sectors: Array<Sector>, eventCount: number, country: { code: CountryCode, name: string } | null }> } };

export type NewsSourcesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NewsSourcesQuery = { newsSources: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, domain: string, country: { code: CountryCode, name: string } | null, articles: { nodes: Array<{ title: string | null, publishedAt: string | null }> } }> } };

export type PlaceProfileQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type PlaceProfileQuery = { location: { geonameId: number | null, featureCode: string | null, population: number | null, id: string, name: string, kind: LocationKind, path: Array<{ name: string, kind: LocationKind }>, events: { totalCount: number | null, nodes: Array<{ id: string, date: string, endDate: string | null, datePrecision: DatePrecision, eventType: EventType, modes: Array<EventMode>, quadClass: QuadClass | null, factuality: Factuality, goldstein: number, summary: string, confidence: number, articleCount: number, sourceCount: number, actors: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, recipients: Array<{ id: string, name: string, kind: ActorKind, country: { code: CountryCode, name: string } | null }>, location: { id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null } | null }> }, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null } | null };

export type PlacesInTheNewsQueryVariables = Exact<{
  filter?: LocationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesInTheNewsQuery = { locations: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ eventCount: number, id: string, name: string, kind: LocationKind, country: { code: CountryCode, name: string } | null, point: { latitude: number, longitude: number } | null }> } };

export type ReadTextQueryVariables = Exact<{
  input?: AnalyzeInput | null | undefined;
}>;


export type ReadTextQuery = { analyze: { durationMs: number, events: Array<{ eventType: EventType, modes: Array<EventMode>, factuality: Factuality, goldstein: number, date: string, datePrecision: DatePrecision, summary: string, explanation: Array<string>, rule: string, participants: Array<{ role: ActorRole, text: string, actor: { id: string, name: string } }>, locations: Array<{ precision: GeoPrecision, stated: boolean, location: { id: string, name: string } }>, trigger: { start: number, end: number, exact: string } }>, entities: Array<{ confidence: number, spans: Array<{ exact: string }>, target:
        | { id: string, name: string }
        | { id: string, name: string }
       }> } | null };

export type RussiaInSyriaQueryVariables = Exact<{ [key: string]: never; }>;


export type RussiaInSyriaQuery = { events: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string, eventType: EventType, modes: Array<EventMode>, factuality: Factuality, goldstein: number, summary: string, actors: Array<{ name: string }>, recipients: Array<{ name: string }>, location: { name: string, path: Array<{ name: string }>, point: { latitude: number, longitude: number } | null } | null, mentions: { nodes: Array<{ span: { exact: string }, article: { title: string | null, url: string | null, source: { name: string } | null } }> } }> } };

export type SearchEventsQueryVariables = Exact<{
  query?: string | null | undefined;
}>;


export type SearchEventsQuery = { events: { totalCount: number | null, nodes: Array<{ date: string, eventType: EventType, summary: string, location: { name: string } | null }> } };

export type ServiceStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceStatusQuery = { service: { version: string, knowledge: string, eventCount: number, articleCount: number, firstEventDate: string | null, lastEventDate: string | null, lastIngestedAt: string | null, limits: { maxPageSize: number, maxDepth: number, maxTokens: number, maxAliases: number, maxCost: number, maxBodyBytes: number, maxAnalyzeCharacters: number } }, ingestRuns: { nodes: Array<{ id: string, status: IngestRunStatus, input: string, startedAt: string, finishedAt: string | null, counts: { total: number | null, added: number, replaced: number, unchanged: number, duplicates: number, failed: number, eventsAdded: number, eventsMerged: number }, failures: { nodes: Array<{ origin: string, code: string, message: string }> } }> } };

export const ActorCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ActorCardFragment, unknown>;
export const LocationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]} as unknown as DocumentNode<LocationCardFragment, unknown>;
export const EventCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"quadClass"}},{"kind":"Field","name":{"kind":"Name","value":"factuality"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]} as unknown as DocumentNode<EventCardFragment, unknown>;
export const WordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]} as unknown as DocumentNode<WordsFragment, unknown>;
export const ActorProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"Russia","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"qid"}},{"kind":"Field","name":{"kind":"Name","value":"affiliations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"quadClass"}},{"kind":"Field","name":{"kind":"Name","value":"factuality"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}}]}}]} as unknown as DocumentNode<ActorProfileQuery, ActorProfileQueryVariables>;
export const ArticleReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasEvents"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticleReadingQuery, ArticleReadingQueryVariables>;
export const CodebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Codebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"quadClass"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"needsRecipient"}},{"kind":"Field","name":{"kind":"Name","value":"cameoCode"}},{"kind":"Field","name":{"kind":"Name","value":"modes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"cameoCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}}]}}]} as unknown as DocumentNode<CodebookQuery, CodebookQueryVariables>;
export const CompleteNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompleteName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"damas","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestionKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompleteNameQuery, CompleteNameQueryVariables>;
export const CountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"alpha3"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]} as unknown as DocumentNode<CountriesQuery, CountriesQueryVariables>;
export const CountryAbroadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryAbroad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}},"defaultValue":{"kind":"EnumValue","value":"RU"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alpha3"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"capital"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"ACTOR"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"location"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountryAbroadQuery, CountryAbroadQueryVariables>;
export const EventDashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventDashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"location"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"EnumValue","value":"SY"}}]}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avg"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"WEEK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"avgGoldstein"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byEventType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"avgGoldstein"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byQuadClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quadClass"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byContext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byGeohash"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"precision"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"geohash"}},{"kind":"Field","name":{"kind":"Name","value":"center"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byActor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"ACTOR"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byActorCountry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ADM1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"quadClass"}},{"kind":"Field","name":{"kind":"Name","value":"factuality"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}}]}}]} as unknown as DocumentNode<EventDashboardQuery, EventDashboardQueryVariables>;
export const EventEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventCard"}},{"kind":"Field","name":{"kind":"Name","value":"contexts"}},{"kind":"Field","name":{"kind":"Name","value":"cameoCode"}},{"kind":"Field","name":{"kind":"Name","value":"historical"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"casualties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"killed"}},{"kind":"Field","name":{"kind":"Name","value":"injured"}},{"kind":"Field","name":{"kind":"Name","value":"arrested"}},{"kind":"Field","name":{"kind":"Name","value":"displaced"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}},{"kind":"Field","name":{"kind":"Name","value":"qid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceIndex"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locationSpan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateSpan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"extraction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extractor"}},{"kind":"Field","name":{"kind":"Name","value":"codebook"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"quadClass"}},{"kind":"Field","name":{"kind":"Name","value":"factuality"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]} as unknown as DocumentNode<EventEvidenceQuery, EventEvidenceQueryVariables>;
export const EventPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"quadClass"}},{"kind":"Field","name":{"kind":"Name","value":"factuality"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}}]}}]} as unknown as DocumentNode<EventPageQuery, EventPageQueryVariables>;
export const MostActiveActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MostActiveActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}}]}}]}}]}}]} as unknown as DocumentNode<MostActiveActorsQuery, MostActiveActorsQueryVariables>;
export const NewsSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewsSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newsSources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewsSourcesQuery, NewsSourcesQueryVariables>;
export const PlaceProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"Syria","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}},{"kind":"Field","name":{"kind":"Name","value":"geonameId"}},{"kind":"Field","name":{"kind":"Name","value":"featureCode"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"quadClass"}},{"kind":"Field","name":{"kind":"Name","value":"factuality"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}}]}}]} as unknown as DocumentNode<PlaceProfileQuery, PlaceProfileQueryVariables>;
export const PlacesInTheNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesInTheNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]} as unknown as DocumentNode<PlacesInTheNewsQuery, PlacesInTheNewsQueryVariables>;
export const ReadTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzeInput"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"Russian jets bombed rebel positions near Idlib on Sunday. Turkey's foreign minister said Ankara would send aid to Syria.","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"publishedAt"},"value":{"kind":"StringValue","value":"2024-12-02","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyze"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"factuality"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadTextQuery, ReadTextQueryVariables>;
export const RussiaInSyriaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RussiaInSyria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"EnumValue","value":"RU"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"location"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"EnumValue","value":"SY"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"factuality"}},{"kind":"Field","name":{"kind":"Name","value":"goldstein"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RussiaInSyriaQuery, RussiaInSyriaQueryVariables>;
export const SearchEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"involving:Russia in:Syria after:2024-11-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchEventsQuery, SearchEventsQueryVariables>;
export const ServiceStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstEventDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastEventDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastIngestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxPageSize"}},{"kind":"Field","name":{"kind":"Name","value":"maxDepth"}},{"kind":"Field","name":{"kind":"Name","value":"maxTokens"}},{"kind":"Field","name":{"kind":"Name","value":"maxAliases"}},{"kind":"Field","name":{"kind":"Name","value":"maxCost"}},{"kind":"Field","name":{"kind":"Name","value":"maxBodyBytes"}},{"kind":"Field","name":{"kind":"Name","value":"maxAnalyzeCharacters"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ingestRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"eventsAdded"}},{"kind":"Field","name":{"kind":"Name","value":"eventsMerged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceStatusQuery, ServiceStatusQueryVariables>;