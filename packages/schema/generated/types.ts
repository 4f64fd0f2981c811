export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar, ISO 8601: `2024-12-08` */
  Date: { input: string; output: string; }
  /** A moment, RFC 3339, answered in UTC: `2024-12-08T05:20:00.000Z` */
  DateTime: { input: string; output: string; }
  /** A language, BCP 47: `en`, `pt-BR` */
  LanguageTag: { input: string; output: string; }
  /** An item of Wikidata: `Q159` */
  QID: { input: string; output: string; }
  /** An absolute web address: `https://example.org/news/1` */
  URL: { input: string; output: string; }
};

/** A country, organisation, group or person that takes part in events. */
export type Actor = Node & {
  __typename?: 'Actor';
  /** What it belongs to, or leads, or serves; with the terms of its offices. */
  affiliations: Array<Affiliation>;
  /** Other names it goes by. */
  aliases: Array<Scalars['String']['output']>;
  /** What it rolls up to, nearest first and its state last: an event it takes part in is found under each of these. */
  ancestors: Array<Actor>;
  /** Its code in the manner of CAMEO: RUSGOV. */
  code?: Maybe<Scalars['String']['output']>;
  /** How sure these guesses are, 0 to 1. Null for actors of the actor book and for imported ones. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The country it belongs to. Null for international and stateless actors. */
  country?: Maybe<Country>;
  /** Whether only the news knows it: its kind and country are guesses from how it is spoken of. */
  discovered: Scalars['Boolean']['output'];
  /** How many events that happened it took part in, itself or through what belongs to it. */
  eventCount: Scalars['Int']['output'];
  /** Events it takes part in, itself or through what belongs to it. */
  events: EventConnection;
  /** Global id; the same in every database. */
  id: Scalars['ID']['output'];
  /** What kind of actor it is. */
  kind: ActorKind;
  /** The name it is best known by in English. */
  name: Scalars['String']['output'];
  /** Its item in Wikidata. */
  qid?: Maybe<Scalars['QID']['output']>;
  /** Its capacities: government, military, rebels and so on. */
  sectors: Array<Sector>;
};


/** A country, organisation, group or person that takes part in events. */
export type ActorAffiliationsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A country, organisation, group or person that takes part in events. */
export type ActorAncestorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A country, organisation, group or person that takes part in events. */
export type ActorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  role?: InputMaybe<ActorRole>;
};

/** The events of one actor. */
export type ActorBucket = Bucket & {
  __typename?: 'ActorBucket';
  /** The actor. */
  actor: Actor;
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
};

/** One page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** The actors with their cursors. */
  edges: Array<ActorEdge>;
  /** The actors alone. */
  nodes: Array<Actor>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many actors match altogether. Null only together with an error. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One actor in a list. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** Its position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Actor;
};

/** Conditions on actors. All that are given must hold; the values of one list are alternatives. */
export type ActorFilter = {
  /** Codes in the manner of CAMEO, by their beginning: RUS selects RUS, RUSGOV, RUSMIL. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Belonging to these countries. */
  country?: InputMaybe<Array<CountryCode>>;
  /** Only those that the news alone knows (true), or only those of the actor book and imported ones (false). */
  discovered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also those that were imported and that no article has named yet. */
  imported?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<ActorKind>>;
  /** Names and other names that contain these words; case and diacritics do not matter. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** These items of Wikidata. */
  qid?: InputMaybe<Array<Scalars['QID']['input']>>;
  /** In one of these capacities. */
  sector?: InputMaybe<Array<Sector>>;
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

/** An order of actors. */
export type ActorOrder =
  /** Those with the most events first, counting what belongs to them. */
  | 'EVENT_COUNT'
  /** By name, from A to Z. */
  | 'NAME';

/** How an actor is known. Exactly one. */
export type ActorRef =
  /** By code: RUS or RU for a country, RUSGOV for its government. Of several with one code, the widest. */
  { code: Scalars['String']['input']; id?: never; name?: never; qid?: never; }
  |  /** By global id. */
  { code?: never; id: Scalars['ID']['input']; name?: never; qid?: never; }
  |  /** By name or other name, as the news would say it: Russia, the Kremlin, Hezbollah. Case and diacritics do not matter. */
  { code?: never; id?: never; name: Scalars['String']['input']; qid?: never; }
  |  /** By item in Wikidata. */
  { code?: never; id?: never; name?: never; qid: Scalars['QID']['input']; };

/** The part someone takes in an event. */
export type ActorRole =
  /** Doing it (PLOVER's actor, CAMEO's source). */
  | 'ACTOR'
  /** Done to (PLOVER's recipient, CAMEO's target). */
  | 'RECIPIENT';

/** A tie from one actor to another, for a time. */
export type Affiliation = {
  __typename?: 'Affiliation';
  /** The other one. */
  actor: Actor;
  /** Day, month or year in which it began, where known: `2014-05` */
  from?: Maybe<Scalars['String']['output']>;
  /** The office held, where it is one: prime minister, foreign minister. */
  office?: Maybe<Scalars['String']['output']>;
  /** What it is to the other: part of, member of, leads, office holder of. */
  relation: Scalars['String']['output'];
  /** Day, month or year in which it ended, where known; null while it lasts. */
  to?: Maybe<Scalars['String']['output']>;
};

/** What was read from a text. */
export type Analysis = {
  __typename?: 'Analysis';
  /** How long the reading took, in milliseconds. */
  durationMs: Scalars['Int']['output'];
  /** Who and where is mentioned, in the order of the text. */
  entities: Array<ExtractedEntity>;
  /** The events in the text, in the order of the text. */
  events: Array<ExtractedEvent>;
  /** What read it. */
  extraction: Extraction;
};

/** A text to be read, and what is known about it. */
export type AnalyzeInput = {
  /** When it was published, from which "yesterday" and "last week" are reckoned; today when omitted. */
  publishedAt?: InputMaybe<Scalars['Date']['input']>;
  /** Plain English text, at most 50 000 characters. */
  text: Scalars['String']['input'];
  /** Its headline, which helps the reading. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A news article that was read. */
export type Article = Node & {
  __typename?: 'Article';
  /** Who wrote it, where the page says so. */
  authors: Array<Scalars['String']['output']>;
  /** The address it goes by, after redirects and what the page itself says. Null for a text without an address. */
  canonicalUrl?: Maybe<Scalars['URL']['output']>;
  /** SHA-256 of `text`, in hexadecimal. */
  contentHash: Scalars['String']['output'];
  /** The article it repeats. Null when it stands for itself. */
  duplicateOf?: Maybe<Article>;
  /** Events it tells of. Shows what happened as news, as everywhere, unless the filter asks for more. */
  events: EventConnection;
  /** Its first words. */
  excerpt: Scalars['String']['output'];
  /** When it was taken in. */
  fetchedAt: Scalars['DateTime']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The language it is written in. */
  language?: Maybe<Scalars['LanguageTag']['output']>;
  /** The passages that tell of events of whatever factuality, in the order of the text. */
  mentions: EventMentionConnection;
  /** When it was published. Null when the page does not say; in lists it then stands where it was taken in. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The outlet that published it. Null for a text of unknown origin. */
  source?: Maybe<NewsSource>;
  /** What came of reading it. */
  status: ArticleStatus;
  /** The plain text to which spans refer. */
  text: Scalars['String']['output'];
  /** Its headline. */
  title?: Maybe<Scalars['String']['output']>;
  /** Where it was fetched. Null for a text without an address. */
  url?: Maybe<Scalars['URL']['output']>;
  /** How many words it has. */
  wordCount: Scalars['Int']['output'];
};


/** A news article that was read. */
export type ArticleEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A news article that was read. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  edges: Array<ArticleEdge>;
  /** The articles alone. */
  nodes: Array<Article>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many articles match altogether. Null only together with an error. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One article in a list. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Its position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** Conditions on articles. All that are given must hold; the values of one list are alternatives. */
export type ArticleFilter = {
  /** When it was taken in. */
  fetchedAt?: InputMaybe<DateTimeRange>;
  /** Only with events (true), or only without (false). */
  hasEvents?: InputMaybe<Scalars['Boolean']['input']>;
  /** Written in one of these languages. */
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** When it was published. */
  publishedAt?: InputMaybe<DateTimeRange>;
  /** Which outlet published it. */
  source?: InputMaybe<NewsSourceFilter>;
  /** What came of reading it. Duplicates are left out unless `DUPLICATE` is named. */
  status?: InputMaybe<Array<ArticleStatus>>;
  /** Words in the article, in the language of web search: quotes, -word, OR. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** An order of articles. */
export type ArticleOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ArticleOrderField;
};

/** What articles can be ordered by. */
export type ArticleOrderField =
  /** When they were taken in. */
  | 'FETCHED_AT'
  /** When they were published. */
  | 'PUBLISHED_AT';

/** How an article is known. Exactly one. */
export type ArticleRef =
  /** By global id. */
  { id: Scalars['ID']['input']; url?: never; }
  |  /** By address. */
  { id?: never; url: Scalars['URL']['input']; };

/** What came of reading an article. */
export type ArticleStatus =
  /** It repeats another article and was not read again. */
  | 'DUPLICATE'
  /** It tells of none. */
  | 'NO_EVENTS'
  /** It tells of events. */
  | 'PROCESSED';

/** On whose word an article tells something. */
export type Attribution = {
  __typename?: 'Attribution';
  /** Who that is. Null when it could not be made out. */
  actor?: Maybe<Actor>;
  /** The words for the one who says so: "a war monitor". */
  span: TextSpan;
};

/** Some of the events, counted together. */
export type Bucket = {
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
};

/** Numbers of people, as the news gives them. Null means not told, which is not zero. */
export type Casualties = {
  __typename?: 'Casualties';
  /** Arrested or detained. */
  arrested?: Maybe<Scalars['Int']['output']>;
  /** Driven from their homes. */
  displaced?: Maybe<Scalars['Int']['output']>;
  /** Injured or wounded. */
  injured?: Maybe<Scalars['Int']['output']>;
  /** Dead. */
  killed?: Maybe<Scalars['Int']['output']>;
};

/** Fewest people harmed, in each of the ways that are given. */
export type CasualtiesFilter = {
  /** Arrested or detained. */
  minArrested?: InputMaybe<Scalars['Int']['input']>;
  /** Driven from their homes. */
  minDisplaced?: InputMaybe<Scalars['Int']['input']>;
  /** Injured or wounded. */
  minInjured?: InputMaybe<Scalars['Int']['input']>;
  /** Dead. */
  minKilled?: InputMaybe<Scalars['Int']['input']>;
};

/** The scheme by which events are coded. */
export type Codebook = {
  __typename?: 'Codebook';
  /** Topics around an event. */
  contexts: Array<EventContextInfo>;
  /** What can happen. */
  eventTypes: Array<EventTypeInfo>;
  /** Capacities in which someone acts. */
  sectors: Array<SectorInfo>;
  /** Its version, kept with every reading. */
  version: Scalars['String']['output'];
};

/** What a stored event and an event just read from a text have in common, so that one fragment serves both. */
export type CodedEvent = {
  /** The equivalent CAMEO code, 2 to 4 digits. Null where the schemes do not meet. */
  cameoCode?: Maybe<Scalars['String']['output']>;
  /** Numbers of people harmed. Null when the news gives none. */
  casualties?: Maybe<Casualties>;
  /** How sure the reading is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** In which matters: the topics of the paragraph. */
  contexts: Array<EventContext>;
  /** The day, or the first of several. */
  date: Scalars['Date']['output'];
  /** How exactly the news says when. */
  datePrecision: DatePrecision;
  /** The last day, when it is known to have lasted longer or the text names only a longer stretch. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** What happened. */
  eventType: EventType;
  /** Whether the news says that it happened. */
  factuality: Factuality;
  /** Conflict-cooperation score, from -10 (most hostile) to +10 (most friendly). */
  goldstein: Scalars['Float']['output'];
  /** Whether it is told as background from an earlier time. */
  historical: Scalars['Boolean']['output'];
  /** Where, most precise first. Empty when no place could be made out. */
  locations: Array<EventLocation>;
  /** How it was done. Empty when the codebook has no mode that fits. */
  modes: Array<EventMode>;
  /** Who took part, and in which role. */
  participants: Array<EventParticipant>;
  /** Words or deeds, with or against each other. Null for happenings that are neither, such as an earthquake. */
  quadClass?: Maybe<QuadClass>;
  /** Who did what to whom and where, in one neutral line. */
  summary: Scalars['String']['output'];
};


/** What a stored event and an event just read from a text have in common, so that one fragment serves both. */
export type CodedEventParticipantsArgs = {
  role?: InputMaybe<ActorRole>;
};

/** Where an event type comes from. */
export type CodingScheme =
  /** Our own addition, for news that PLOVER does not know. */
  | 'DATELINE'
  /** The PLOVER ontology of political events. */
  | 'PLOVER';

/** A country or territory, as an actor and as a place. */
export type Country = Node & {
  __typename?: 'Country';
  /** The country as an actor: the state and all that belongs to it. Null for a territory that never acts by itself. */
  actor?: Maybe<Actor>;
  /** Its three letters in ISO 3166-1, as used by CAMEO, PLOVER and ICEWS. */
  alpha3: Scalars['String']['output'];
  /** Its capital. Null where there is none. */
  capital?: Maybe<Location>;
  /** Its two letters in ISO 3166-1. */
  code: CountryCode;
  /** Events that involve it or what belongs to it, wherever they took place. For events inside it: `location { events }`. */
  events: EventConnection;
  /** Global id; the same in every database. */
  id: Scalars['ID']['output'];
  /** The country as a place. */
  location?: Maybe<Location>;
  /** Its usual name in English. */
  name: Scalars['String']['output'];
  /** Which part of the world it lies in. */
  region?: Maybe<Scalars['String']['output']>;
};


/** A country or territory, as an actor and as a place. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  role?: InputMaybe<ActorRole>;
};

/** The events of one country. */
export type CountryBucket = Bucket & {
  __typename?: 'CountryBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** The country. */
  country: Country;
};

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

/** A length of time to count by. */
export type DateInterval =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** Three months. */
  | 'QUARTER'
  /** A week, from Monday. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

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
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A stretch of time that includes its beginning and not its end, so that consecutive stretches neither overlap nor leave gaps. */
export type DateTimeRange = {
  /** Earlier than this moment. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not earlier than this moment. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who or where a mention stands for. */
export type EntityTarget = Actor | Location;

/** Something that happened: who did what to whom, where and when, with the passages that say so. */
export type Event = CodedEvent & Node & {
  __typename?: 'Event';
  /** Those who did it (PLOVER's actor, CAMEO's source). */
  actors: Array<Actor>;
  /** How many articles tell of it. */
  articleCount: Scalars['Int']['output'];
  /** The articles that tell of it, newest first. */
  articles: ArticleConnection;
  /** The equivalent CAMEO code, 2 to 4 digits. Null where the schemes do not meet. */
  cameoCode?: Maybe<Scalars['String']['output']>;
  /** Numbers of people harmed. Null when the news gives none. */
  casualties?: Maybe<Casualties>;
  /** How sure the reading is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** In which matters: the topics of the paragraph. */
  contexts: Array<EventContext>;
  /** When it was first added here. */
  createdAt: Scalars['DateTime']['output'];
  /** The day, or the first of several. */
  date: Scalars['Date']['output'];
  /** How exactly the news says when. */
  datePrecision: DatePrecision;
  /** The last day, when it is known to have lasted longer or the text names only a longer stretch. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** What happened. */
  eventType: EventType;
  /** Whether the news says that it happened. Lists show `ASSERTED` and `REPORTED` unless asked for more. */
  factuality: Factuality;
  /** When the first article that tells of it was published. */
  firstSeenAt: Scalars['DateTime']['output'];
  /** Conflict-cooperation score, from -10 (most hostile) to +10 (most friendly). */
  goldstein: Scalars['Float']['output'];
  /** Whether it is told as background from an earlier time. */
  historical: Scalars['Boolean']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** When the latest article that tells of it was published. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** The place of the first of `locations`. */
  location?: Maybe<Location>;
  /** Where, most precise first. Empty when no place could be made out. */
  locations: Array<EventLocation>;
  /** The passages it was read from: the evidence. */
  mentions: EventMentionConnection;
  /** How it was done. Empty when the codebook has no mode that fits. */
  modes: Array<EventMode>;
  /** Who took part, and in which role. */
  participants: Array<EventParticipant>;
  /** Words or deeds, with or against each other. Null for happenings that are neither, such as an earthquake. */
  quadClass?: Maybe<QuadClass>;
  /** Those it was done to (PLOVER's recipient, CAMEO's target). */
  recipients: Array<Actor>;
  /** What was changed about it since it was added, newest first. */
  revisions: EventRevisionConnection;
  /** How many different outlets tell of it. */
  sourceCount: Scalars['Int']['output'];
  /** Whether it still stands. */
  status: EventStatus;
  /** Who did what to whom and where, in one neutral line. */
  summary: Scalars['String']['output'];
  /** When anything about it last changed here. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Something that happened: who did what to whom, where and when, with the passages that say so. */
export type EventArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened: who did what to whom, where and when, with the passages that say so. */
export type EventMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened: who did what to whom, where and when, with the passages that say so. */
export type EventParticipantsArgs = {
  role?: InputMaybe<ActorRole>;
};


/** Something that happened: who did what to whom, where and when, with the passages that say so. */
export type EventRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events with their cursors. */
  edges: Array<EventEdge>;
  /** The events alone. */
  nodes: Array<Event>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Counts, scores and breakdowns of all events that match, not of this page alone. Null only together with an error. */
  stats?: Maybe<EventStats>;
  /** How many events match altogether. Null only together with an error. */
  totalCount?: Maybe<Scalars['Int']['output']>;
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

/** The events of one topic. */
export type EventContextBucket = Bucket & {
  __typename?: 'EventContextBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** The topic. */
  context: EventContext;
  /** How many events. */
  count: Scalars['Int']['output'];
};

/** The meaning of a context. */
export type EventContextInfo = {
  __typename?: 'EventContextInfo';
  /** The context. */
  context: EventContext;
  /** What belongs to the topic. */
  definition: Scalars['String']['output'];
};

/** One event in a list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/**
 * Conditions on events. All that are given must hold; the values of one list are alternatives. Leaving a condition out, or
 * giving null, does not constrain. An empty list is refused. `and`, `or` and `not` nest at most 4 deep, with at most 50
 * conditions altogether. A name that means nobody or nowhere is an error that offers the nearest names.
 */
export type EventFilter = {
  /** Someone of this description takes part. */
  actor?: InputMaybe<ParticipantFilter>;
  /** For each of these, someone of that description takes part: `[{country: RU}, {country: TR}]` is Russia and Turkey together. At most 5. */
  actors?: InputMaybe<Array<ParticipantFilter>>;
  /** All of these hold. */
  and?: InputMaybe<Array<EventFilter>>;
  /** CAMEO codes by their beginning: 19 selects 190 to 196. */
  cameo?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least so many people were harmed, as the news gives the numbers. Where it gives none, this does not hold. */
  casualties?: InputMaybe<CasualtiesFilter>;
  /** In which matters. */
  context?: InputMaybe<Array<EventContext>>;
  /** When it was added here, for reading what is new. */
  createdAt?: InputMaybe<DateTimeRange>;
  /** The day it happened, or the first of several: what is told of a month stands on its first day. */
  date?: InputMaybe<DateRange>;
  /** What happened. `NEWS` comes only where it is named. */
  eventType?: InputMaybe<Array<EventType>>;
  /** Whether the news says that it happened. `ASSERTED` and `REPORTED` when none is named anywhere in the filter. */
  factuality?: InputMaybe<Array<Factuality>>;
  /** The conflict-cooperation score, -10 to +10. */
  goldstein?: InputMaybe<FloatRange>;
  /**
   * Only what is told as background from an earlier time (true), or only news (false). News only, when neither this nor a
   * factuality is named anywhere in the filter.
   */
  historical?: InputMaybe<Scalars['Boolean']['input']>;
  /** In which language some article tells of it. */
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** Where it took place. */
  location?: InputMaybe<EventLocationFilter>;
  /** The reading is at least this sure, 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** At least this many different outlets tell of it. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** How it was done. */
  mode?: InputMaybe<Array<EventMode>>;
  /** This does not hold. */
  not?: InputMaybe<EventFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EventFilter>>;
  /** Words or deeds, with or against each other. */
  quadClass?: InputMaybe<Array<QuadClass>>;
  /** Which outlet tells of it. */
  source?: InputMaybe<NewsSourceFilter>;
  /** Whether it still stands. `ACTIVE` when no status is named anywhere in the filter. */
  status?: InputMaybe<Array<EventStatus>>;
  /** Words in the passages that tell of it, in the language of web search: quotes, -word, OR. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Where an event took place. */
export type EventLocation = {
  __typename?: 'EventLocation';
  /** How sure it is that these words mean this place, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The place. */
  location: Location;
  /** How precisely the news says where; not how precise the point on the map is. */
  precision: GeoPrecision;
  /** True when the sentence names the place, false when it was taken from the paragraph or the dateline. */
  stated: Scalars['Boolean']['output'];
  /** The words for it, from the sentence, the paragraph or the dateline. */
  text: Scalars['String']['output'];
};

/** A description of where an event took place. All conditions must hold. */
export type EventLocationFilter = {
  /** Inside this rectangle. */
  box?: InputMaybe<GeoBox>;
  /** Inside these countries. */
  country?: InputMaybe<Array<CountryCode>>;
  /** These features of GeoNames and all inside them. */
  geonameId?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only where the news is at least this precise. */
  minPrecision?: InputMaybe<GeoPrecision>;
  /**
   * A name, as the news would say it: Aleppo, northern Syria, the Sahel. Case and diacritics do not matter. A region is all the countries and
   * provinces that it consists of.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Not farther than this from a point. */
  near?: InputMaybe<GeoRadius>;
  /** These places and all inside them. */
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One passage of one article that tells of an event: the evidence. */
export type EventMention = Node & {
  __typename?: 'EventMention';
  /** The words for those who did it. */
  actorSpans: Array<TextSpan>;
  /** The article it stands in. */
  article: Article;
  /** Who the article says it from. Null when it speaks in its own voice. */
  attribution?: Maybe<Attribution>;
  /** How sure this reading is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The words that say when. Null when the date was inferred. */
  dateSpan?: Maybe<TextSpan>;
  /** The event it tells of. */
  event: Event;
  /** What read it, and by which rule. */
  extraction: Extraction;
  /** Global id; stable until the article is read anew. */
  id: Scalars['ID']['output'];
  /** The words that say where. Null when the place was inferred. */
  locationSpan?: Maybe<TextSpan>;
  /** The words for those it was done to. */
  recipientSpans: Array<TextSpan>;
  /** Which sentence of the article, counted from 0. */
  sentenceIndex: Scalars['Int']['output'];
  /** The sentence. */
  span: TextSpan;
  /** The words that say what happened. Null when no single word does. */
  trigger?: Maybe<TextSpan>;
};

/** One page of mentions. */
export type EventMentionConnection = {
  __typename?: 'EventMentionConnection';
  /** The mentions with their cursors. */
  edges: Array<EventMentionEdge>;
  /** The mentions alone. */
  nodes: Array<EventMention>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** One mention in a list. */
export type EventMentionEdge = {
  __typename?: 'EventMentionEdge';
  /** Its position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The mention. */
  node: EventMention;
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

/** The events done in one way. */
export type EventModeBucket = Bucket & {
  __typename?: 'EventModeBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** How it was done. */
  mode: EventMode;
};

/** The meaning of a mode. */
export type EventModeInfo = {
  __typename?: 'EventModeInfo';
  /** The CAMEO code of this type and mode. Null where the schemes do not meet. */
  cameoCode?: Maybe<Scalars['String']['output']>;
  /** What counts as done in this way. */
  definition: Scalars['String']['output'];
  /** Score of an event of this type and mode. */
  goldstein: Scalars['Float']['output'];
  /** The mode. */
  mode: EventMode;
};

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

/** Someone's part in an event. */
export type EventParticipant = {
  __typename?: 'EventParticipant';
  /** Who. */
  actor: Actor;
  /** How sure it is that these words mean this actor, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Doing or done to. */
  role: ActorRole;
  /** In which capacity they take part here, which may differ from what the actor is otherwise. */
  sectors: Array<Sector>;
  /** The words the article uses. */
  text: Scalars['String']['output'];
};

/** One change to an event. */
export type EventRevision = {
  __typename?: 'EventRevision';
  /** Who did it: a person, or the part of the program. */
  author: Scalars['String']['output'];
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Which of its fields changed. */
  fields: Array<Scalars['String']['output']>;
  /** What was done. */
  kind: EventRevisionKind;
  /** Why, in the words of whoever did it. */
  note?: Maybe<Scalars['String']['output']>;
};

/** One page of changes. */
export type EventRevisionConnection = {
  __typename?: 'EventRevisionConnection';
  /** The changes with their cursors. */
  edges: Array<EventRevisionEdge>;
  /** The changes alone. */
  nodes: Array<EventRevision>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** One change in a list. */
export type EventRevisionEdge = {
  __typename?: 'EventRevisionEdge';
  /** Its position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: EventRevision;
};

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

/** Counts, scores and breakdowns of a set of events. Each is computed only when asked for. */
export type EventStats = {
  __typename?: 'EventStats';
  /** How many actors take part in them. */
  actorCount: Scalars['Int']['output'];
  /** How many articles tell of them. */
  articleCount: Scalars['Int']['output'];
  /** By those who take part, most frequent first. */
  byActor: Array<ActorBucket>;
  /** By the countries of those who take part, most frequent first. */
  byActorCountry: Array<CountryBucket>;
  /** By topic, most frequent first. An event with two topics counts for both. */
  byContext: Array<EventContextBucket>;
  /** By the country in which they took place, most frequent first. */
  byCountry: Array<CountryBucket>;
  /** By what happened, most frequent first. */
  byEventType: Array<EventTypeBucket>;
  /** By where on the map, for a heat map, most frequent first. */
  byGeohash: Array<GeohashBucket>;
  /** By place, most frequent first. */
  byLocation: Array<LocationBucket>;
  /** By how it was done, most frequent first. An event with two modes counts for both. */
  byMode: Array<EventModeBucket>;
  /** By words or deeds, most frequent first. Happenings that are neither are left out. */
  byQuadClass: Array<QuadClassBucket>;
  /** By the capacity of those who take part, most frequent first. */
  bySector: Array<SectorBucket>;
  /** By the outlet that tells of them, most frequent first. */
  bySource: Array<NewsSourceBucket>;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** The first day on which one happened. Null when there is none. */
  firstDate?: Maybe<Scalars['Date']['output']>;
  /** Their conflict-cooperation scores. */
  goldstein: FloatStats;
  /** Events over time. Empty stretches are included, so that a chart needs no gap filling. At most 1000 buckets: ask for longer ones when it is refused. */
  histogram: Array<HistogramBucket>;
  /** The last day on which one happened. Null when there is none. */
  lastDate?: Maybe<Scalars['Date']['output']>;
};


/** Counts, scores and breakdowns of a set of events. Each is computed only when asked for. */
export type EventStatsByActorArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ActorRole>;
};


/** Counts, scores and breakdowns of a set of events. Each is computed only when asked for. */
export type EventStatsByActorCountryArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ActorRole>;
};


/** Counts, scores and breakdowns of a set of events. Each is computed only when asked for. */
export type EventStatsByCountryArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts, scores and breakdowns of a set of events. Each is computed only when asked for. */
export type EventStatsByGeohashArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  precision?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts, scores and breakdowns of a set of events. Each is computed only when asked for. */
export type EventStatsByLocationArgs = {
  kind?: InputMaybe<LocationKind>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts, scores and breakdowns of a set of events. Each is computed only when asked for. */
export type EventStatsBySourceArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts, scores and breakdowns of a set of events. Each is computed only when asked for. */
export type EventStatsHistogramArgs = {
  interval?: InputMaybe<DateInterval>;
};

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

/** The events of one type. */
export type EventTypeBucket = Bucket & {
  __typename?: 'EventTypeBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** What happened. */
  eventType: EventType;
};

/** The meaning of an event type. */
export type EventTypeInfo = {
  __typename?: 'EventTypeInfo';
  /** The CAMEO code without a mode that has its own. Null where the schemes do not meet. */
  cameoCode?: Maybe<Scalars['String']['output']>;
  /** What counts as such an event, and what does not. */
  definition: Scalars['String']['output'];
  /** Score of an event of this type without a mode that has its own. */
  goldstein: Scalars['Float']['output'];
  /** The ways in which it can be done. */
  modes: Array<EventModeInfo>;
  /** Whether somebody must be on the receiving end. */
  needsRecipient: Scalars['Boolean']['output'];
  /** Words or deeds, with or against each other. Null for happenings that are neither. */
  quadClass?: Maybe<QuadClass>;
  /** Which scheme it belongs to. */
  scheme: CodingScheme;
  /** The type. */
  type: EventType;
};

/** Someone or somewhere mentioned in a text. */
export type ExtractedEntity = {
  __typename?: 'ExtractedEntity';
  /** How sure it is that these words mean this, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Every place in the text that mentions it. */
  spans: Array<TextSpan>;
  /** Who or where it is. */
  target: EntityTarget;
};

/** An event read from a text just now; it is not stored. */
export type ExtractedEvent = CodedEvent & {
  __typename?: 'ExtractedEvent';
  /** On whose word the text tells it. Null when it speaks in its own voice. */
  attribution?: Maybe<Attribution>;
  /** The equivalent CAMEO code, 2 to 4 digits. Null where the schemes do not meet. */
  cameoCode?: Maybe<Scalars['String']['output']>;
  /** Numbers of people harmed. Null when the text gives none. */
  casualties?: Maybe<Casualties>;
  /** How sure the reading is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** In which matters: the topics of the paragraph. */
  contexts: Array<EventContext>;
  /** The day, or the first of several. */
  date: Scalars['Date']['output'];
  /** How exactly the text says when. */
  datePrecision: DatePrecision;
  /** The last day, when it is known to have lasted longer or the text names only a longer stretch. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** What happened. */
  eventType: EventType;
  /** What led to this coding, step by step. */
  explanation: Array<Scalars['String']['output']>;
  /** Whether the text says that it happened. */
  factuality: Factuality;
  /** Conflict-cooperation score, from -10 (most hostile) to +10 (most friendly). */
  goldstein: Scalars['Float']['output'];
  /** Whether it is told as background from an earlier time. */
  historical: Scalars['Boolean']['output'];
  /** Where, most precise first. Empty when no place could be made out. */
  locations: Array<EventLocation>;
  /** How it was done. Empty when the codebook has no mode that fits. */
  modes: Array<EventMode>;
  /** Who took part, and in which role. */
  participants: Array<EventParticipant>;
  /** Words or deeds, with or against each other. Null for happenings that are neither, such as an earthquake. */
  quadClass?: Maybe<QuadClass>;
  /** The rule that found it: a pattern of the lexicon with its file, as in `assault.txt verb bomb`. */
  rule: Scalars['String']['output'];
  /** The sentence it was read from. */
  span: TextSpan;
  /** Who did what to whom and where, in one neutral line. */
  summary: Scalars['String']['output'];
  /** The words that say what happened. */
  trigger: TextSpan;
};


/** An event read from a text just now; it is not stored. */
export type ExtractedEventParticipantsArgs = {
  role?: InputMaybe<ActorRole>;
};

/** What read a passage, so that a reading can be explained and repeated. */
export type Extraction = {
  __typename?: 'Extraction';
  /** Version of the codebook it was coded with. */
  codebook: Scalars['String']['output'];
  /** Version of the program that found it. */
  extractor: Scalars['String']['output'];
  /** Version of what was known about actors and places. */
  knowledge: Scalars['String']['output'];
  /** The language model that parsed the sentences. */
  model: Scalars['String']['output'];
  /** The rule that found it: a pattern of the lexicon with its file, `assault.txt verb bomb`, or `second reader` and its name. Null for the reading of a whole text. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The language model asked for a second opinion, as `provider:model`. Null where none was heard. */
  secondReader?: Maybe<Scalars['String']['output']>;
};

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
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to this. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Middle and ends of a set of numbers. All null when there are none. */
export type FloatStats = {
  __typename?: 'FloatStats';
  /** The mean. */
  avg?: Maybe<Scalars['Float']['output']>;
  /** The largest. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The smallest. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The sum. */
  sum?: Maybe<Scalars['Float']['output']>;
};

/** A rectangle on the map, WGS 84 degrees. With `west` greater than `east` it crosses the 180th meridian. */
export type GeoBox = {
  /** Eastern edge, -180 to 180. */
  east: Scalars['Float']['input'];
  /** Northern edge, -90 to 90. */
  north: Scalars['Float']['input'];
  /** Southern edge, -90 to 90. */
  south: Scalars['Float']['input'];
  /** Western edge, -180 to 180. */
  west: Scalars['Float']['input'];
};

/** A point on the map, WGS 84. */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['output'];
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
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
  /** Radius in kilometres, at most 2000. */
  radiusKm: Scalars['Float']['input'];
};

/** The events of one cell of the map. */
export type GeohashBucket = Bucket & {
  __typename?: 'GeohashBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** Its middle. */
  center: GeoPoint;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** The cell, as a geohash. */
  geohash: Scalars['String']['output'];
};

/** The events of one stretch of time. */
export type HistogramBucket = Bucket & {
  __typename?: 'HistogramBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** Its last day. */
  end: Scalars['Date']['output'];
  /** Its first day. */
  start: Scalars['Date']['output'];
};

/** What became of the articles of a run. */
export type IngestCounts = {
  __typename?: 'IngestCounts';
  /** Articles that are new. */
  added: Scalars['Int']['output'];
  /** Articles that repeat another one. */
  duplicates: Scalars['Int']['output'];
  /** Events that are new. */
  eventsAdded: Scalars['Int']['output'];
  /** Events that were known and gained a mention. */
  eventsMerged: Scalars['Int']['output'];
  /** Articles that failed. */
  failed: Scalars['Int']['output'];
  /** Articles that were known and have a new text or a new reading. */
  replaced: Scalars['Int']['output'];
  /** Articles expected. Null while that is unknown. */
  total?: Maybe<Scalars['Int']['output']>;
  /** Articles known already and not changed. */
  unchanged: Scalars['Int']['output'];
};

/** An article that could not be taken in. */
export type IngestFailure = {
  __typename?: 'IngestFailure';
  /** A word for what went wrong, from the catalogue of errors. */
  code: Scalars['String']['output'];
  /** When it was tried. */
  failedAt: Scalars['DateTime']['output'];
  /** What went wrong, where, and what to do. */
  message: Scalars['String']['output'];
  /** Where it was to come from: an address, or a file and a line. */
  origin: Scalars['String']['output'];
};

/** One page of failures. */
export type IngestFailureConnection = {
  __typename?: 'IngestFailureConnection';
  /** The failures with their cursors. */
  edges: Array<IngestFailureEdge>;
  /** The failures alone. */
  nodes: Array<IngestFailure>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** One failure in a list. */
export type IngestFailureEdge = {
  __typename?: 'IngestFailureEdge';
  /** Its position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The failure. */
  node: IngestFailure;
};

/** One run of taking in articles. */
export type IngestRun = Node & {
  __typename?: 'IngestRun';
  /** What became of the articles. */
  counts: IngestCounts;
  /** Articles that could not be taken in, and why, in the order in which they failed. */
  failures: IngestFailureConnection;
  /** When it ended; when it was last heard of, where its process was killed. Null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What it was given: a file, a folder, an address. */
  input: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  status: IngestRunStatus;
  /** What started it: the command line, a schedule. */
  trigger: Scalars['String']['output'];
};


/** One run of taking in articles. */
export type IngestRunFailuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of runs. */
export type IngestRunConnection = {
  __typename?: 'IngestRunConnection';
  /** The runs with their cursors. */
  edges: Array<IngestRunEdge>;
  /** The runs alone. */
  nodes: Array<IngestRun>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** One run in a list. */
export type IngestRunEdge = {
  __typename?: 'IngestRunEdge';
  /** Its position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: IngestRun;
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

/** A place: a feature of GeoNames, or a region or site of our own list. */
export type Location = Node & {
  __typename?: 'Location';
  /** Other names it goes by, as far as they are written down: former names, other spellings. */
  aliases: Array<Scalars['String']['output']>;
  /**
   * What it lies in, nearest first, up to regions of the world, and after these the regions of the news that it belongs to, such as the Sahel:
   * an event here is found under each of them.
   */
  ancestors: Array<Location>;
  /** The country it lies in. Null for seas and for regions of several countries. */
  country?: Maybe<Country>;
  /** How many events that happened took place there or anywhere inside. */
  eventCount: Scalars['Int']['output'];
  /** Events that took place there or anywhere inside. */
  events: EventConnection;
  /** Its feature code in GeoNames: PPLC for a capital, ADM1 for a province. */
  featureCode?: Maybe<Scalars['String']['output']>;
  /** Its number in GeoNames. */
  geonameId?: Maybe<Scalars['Int']['output']>;
  /** Global id; the same in every database. */
  id: Scalars['ID']['output'];
  /** What kind of place it is. */
  kind: LocationKind;
  /** The name it is best known by in English. */
  name: Scalars['String']['output'];
  /** The next larger place around it. */
  parent?: Maybe<Location>;
  /** From the country down to the place itself: Syria, Aleppo Governorate, Manbij. */
  path: Array<Location>;
  /** Its point on the map; for an area, a point within. */
  point?: Maybe<GeoPoint>;
  /** How many people live there, where known. */
  population?: Maybe<Scalars['Int']['output']>;
  /** Its item in Wikidata, where an import says so. */
  qid?: Maybe<Scalars['QID']['output']>;
};


/** A place: a feature of GeoNames, or a region or site of our own list. */
export type LocationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** The events of one place. */
export type LocationBucket = Bucket & {
  __typename?: 'LocationBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** The place. */
  location: Location;
};

/** One page of places. */
export type LocationConnection = {
  __typename?: 'LocationConnection';
  /** The places with their cursors. */
  edges: Array<LocationEdge>;
  /** The places alone. */
  nodes: Array<Location>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many places match altogether. Null only together with an error. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One place in a list. */
export type LocationEdge = {
  __typename?: 'LocationEdge';
  /** Its position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Location;
};

/** Conditions on places. All that are given must hold; the values of one list are alternatives. */
export type LocationFilter = {
  /** Inside these countries. */
  country?: InputMaybe<Array<CountryCode>>;
  /** Also those that were imported and where no event happened yet. */
  imported?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<LocationKind>>;
  /** Names and other names that contain these words; case and diacritics do not matter. */
  name?: InputMaybe<Scalars['String']['input']>;
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

/** An order of places. */
export type LocationOrder =
  /** Those with the most events first, counting what lies inside them. */
  | 'EVENT_COUNT'
  /** By name, from A to Z. */
  | 'NAME';

/** How a place is known. Exactly one. */
export type LocationRef =
  /** By code: SY or SYR for a country, US.TX for a province in GeoNames' manner. */
  { code: Scalars['String']['input']; geonameId?: never; id?: never; name?: never; qid?: never; }
  |  /** By number in GeoNames. */
  { code?: never; geonameId: Scalars['Int']['input']; id?: never; name?: never; qid?: never; }
  |  /** By global id. */
  { code?: never; geonameId?: never; id: Scalars['ID']['input']; name?: never; qid?: never; }
  |  /** By name or other name, as the news would say it: Aleppo, Damascus, the Sahel. Case and diacritics do not matter. */
  { code?: never; geonameId?: never; id?: never; name: Scalars['String']['input']; qid?: never; }
  |  /** By item in Wikidata, where an import says so. */
  { code?: never; geonameId?: never; id?: never; name?: never; qid: Scalars['QID']['input']; };

/** A news outlet. */
export type NewsSource = Node & {
  __typename?: 'NewsSource';
  /** Its articles, newest first unless ordered otherwise. */
  articles: ArticleConnection;
  /** The country it is based in, where known. */
  country?: Maybe<Country>;
  /** Its address on the web, without the page: `example.org` */
  domain: Scalars['String']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};


/** A news outlet. */
export type NewsSourceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};

/** The events one outlet tells of. */
export type NewsSourceBucket = Bucket & {
  __typename?: 'NewsSourceBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** The outlet. */
  source: NewsSource;
};

/** One page of news outlets. */
export type NewsSourceConnection = {
  __typename?: 'NewsSourceConnection';
  /** The outlets with their cursors. */
  edges: Array<NewsSourceEdge>;
  /** The outlets alone. */
  nodes: Array<NewsSource>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many outlets match altogether. Null only together with an error. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One outlet in a list. */
export type NewsSourceEdge = {
  __typename?: 'NewsSourceEdge';
  /** Its position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The outlet. */
  node: NewsSource;
};

/** Conditions on news outlets. All that are given must hold; the values of one list are alternatives. */
export type NewsSourceFilter = {
  /** Based in these countries. */
  country?: InputMaybe<Array<CountryCode>>;
  /** With these addresses: `example.org` */
  domain?: InputMaybe<Array<Scalars['String']['input']>>;
  /** These outlets. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An object that can be fetched again by its id. */
export type Node = {
  /** Unique over all kinds of objects, and stable: it may be kept, linked to and asked for again. Its inner form may change. */
  id: Scalars['ID']['output'];
};

/** Which end comes first. */
export type OrderDirection =
  /** Smallest, earliest, or first in the alphabet. */
  | 'ASC'
  /** Largest, latest, or last in the alphabet. */
  | 'DESC';

/** Where a page stands in its list, after the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give it as `after` to go on. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Give it as `before` to go back. Null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A description of someone who takes part in an event. All conditions must hold for the same participant. */
export type ParticipantFilter = {
  /** Countries and all that belongs to them: the state, its government, army, companies and citizens. */
  country?: InputMaybe<Array<CountryCode>>;
  /** These actors and what belongs to them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the ministries, brigades, members and office holders of the actors named above count as well. */
  includeAffiliated?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of actor they are. */
  kind?: InputMaybe<Array<ActorKind>>;
  /** A name, as the news would say it: Russia, the Kremlin, Wagner, Syrian rebels. Case and diacritics do not matter. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** These items of Wikidata and what belongs to them. */
  qid?: InputMaybe<Array<Scalars['QID']['input']>>;
  /** Doing or done to; either when omitted. */
  role?: InputMaybe<ActorRole>;
  /** In which capacity they take part. */
  sector?: InputMaybe<Array<Sector>>;
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

/** The events of one quad class. */
export type QuadClassBucket = Bucket & {
  __typename?: 'QuadClassBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** Words or deeds, with or against each other. */
  quadClass: QuadClass;
};

/** Everything that can be asked. Nothing here changes what is stored. */
export type Query = {
  __typename?: 'Query';
  /** One actor. Null when there is none. */
  actor?: Maybe<Actor>;
  /** Actors that take part in events, those with the most events first unless ordered otherwise. */
  actors: ActorConnection;
  /** Read a text and say which events are in it, and why. Nothing is stored. Null only together with an error. */
  analyze?: Maybe<Analysis>;
  /** One article. Null when there is none. */
  article?: Maybe<Article>;
  /** Articles that were read, newest first unless ordered otherwise. */
  articles: ArticleConnection;
  /** The scheme by which events are coded: every type, mode, context and sector with its meaning. */
  codebook: Codebook;
  /** All countries and territories of ISO 3166-1, and Kosovo, by name. */
  countries: Array<Country>;
  /** One country. */
  country: Country;
  /** One event. Null when there is none. An event that was merged into another answers with the one it was merged into. */
  event?: Maybe<Event>;
  /** Counts, scores and breakdowns of all events that match. Null only together with an error. */
  eventStats?: Maybe<EventStats>;
  /**
   * Events, newest first unless ordered otherwise. Shows what happened as news (`ASSERTED` and `REPORTED`, not `historical`)
   * unless the filter asks for more.
   */
  events: EventConnection;
  /** One run of taking in articles. Null when there is none. */
  ingestRun?: Maybe<IngestRun>;
  /** Runs of taking in articles, the latest first. */
  ingestRuns: IngestRunConnection;
  /** One place. Null when there is none. */
  location?: Maybe<Location>;
  /** Places where events happened, those with the most events first unless ordered otherwise. */
  locations: LocationConnection;
  /** One news outlet. Null when there is none. */
  newsSource?: Maybe<NewsSource>;
  /** News outlets whose articles were read, by their address on the web. */
  newsSources: NewsSourceConnection;
  /** Any object by its global id. Null when there is none. */
  node?: Maybe<Node>;
  /** Up to 100 objects by their global ids. The answer has the length and order of `ids`, with null for each one not found. */
  nodes: Array<Maybe<Node>>;
  /** What this service holds, how fresh it is, and what it allows. */
  service: ServiceInfo;
  /**
   * Completions for a search box: actors, places and countries whose name is near the text. A code (RUSGOV), an item of Wikidata
   * (Q7747) or a number of GeoNames (170063) finds what it stands for.
   */
  suggest: Array<Suggestion>;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryActorArgs = {
  by: ActorRef;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryAnalyzeArgs = {
  input: AnalyzeInput;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryArticleArgs = {
  by: ArticleRef;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryCountryArgs = {
  code: CountryCode;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryEventStatsArgs = {
  filter?: InputMaybe<EventFilter>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryIngestRunArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryIngestRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<IngestRunStatus>>;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryLocationArgs = {
  by: LocationRef;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LocationOrder>;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryNewsSourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryNewsSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NewsSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. Nothing here changes what is stored. */
export type QuerySuggestArgs = {
  kinds?: InputMaybe<Array<SuggestionKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

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

/** The events in which someone acts in one capacity. */
export type SectorBucket = Bucket & {
  __typename?: 'SectorBucket';
  /** Their mean conflict-cooperation score. Null when there are none. */
  avgGoldstein?: Maybe<Scalars['Float']['output']>;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** The capacity. */
  sector: Sector;
};

/** The meaning of a sector. */
export type SectorInfo = {
  __typename?: 'SectorInfo';
  /** Who acts in this capacity. */
  definition: Scalars['String']['output'];
  /** The sector. */
  sector: Sector;
};

/** What the service holds, how fresh it is, and what it allows. */
export type ServiceInfo = {
  __typename?: 'ServiceInfo';
  /** How many articles it holds. */
  articleCount: Scalars['Int']['output'];
  /** How many events it holds. */
  eventCount: Scalars['Int']['output'];
  /** The first day on which an event happened. Null when it holds none. */
  firstEventDate?: Maybe<Scalars['Date']['output']>;
  /** Version of what it knows about actors and places. */
  knowledge: Scalars['String']['output'];
  /** The last day on which an event happened. Null when it holds none. */
  lastEventDate?: Maybe<Scalars['Date']['output']>;
  /** When the newest article was taken in. Null when it holds none. */
  lastIngestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What an operation may ask for. */
  limits: ServiceLimits;
  /** Version of the server. */
  version: Scalars['String']['output'];
};

/** What an operation may ask for. Anything beyond is refused with the limit in the message; nothing is cut off silently. */
export type ServiceLimits = {
  __typename?: 'ServiceLimits';
  /** Most renamed fields. */
  maxAliases: Scalars['Int']['output'];
  /** Longest text that `analyze` reads, in characters. */
  maxAnalyzeCharacters: Scalars['Int']['output'];
  /** Largest request in bytes. */
  maxBodyBytes: Scalars['Int']['output'];
  /** Highest cost of an operation, reckoned from page sizes and the weights in the schema. */
  maxCost: Scalars['Int']['output'];
  /** Deepest nesting of fields. */
  maxDepth: Scalars['Int']['output'];
  /** Most items of a page. */
  maxPageSize: Scalars['Int']['output'];
  /** Most tokens of a document. */
  maxTokens: Scalars['Int']['output'];
};

/** One completion for a search box. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** Tells equal names apart: city in Aleppo Governorate, Syria. Null when there is nothing to add. */
  hint?: Maybe<Scalars['String']['output']>;
  /** What it stands for. */
  kind: SuggestionKind;
  /** The name to show. */
  label: Scalars['String']['output'];
  /** To be added to the `query` of `events`: `in:"Aleppo"` */
  query: Scalars['String']['output'];
  /** How near the name is to what was typed, 0 to 1. */
  score: Scalars['Float']['output'];
  /** The object itself. */
  target: SuggestionTarget;
};

/** What a completion stands for. */
export type SuggestionKind =
  /** Someone who takes part in events. */
  | 'ACTOR'
  /** A country, as actor and as place. */
  | 'COUNTRY'
  /** A place. */
  | 'LOCATION';

/** What a completion leads to. */
export type SuggestionTarget = Actor | Country | Location;

/**
 * A stretch of an article's text, as in W3C Web Annotation. Offsets count UTF-16 code units of `Article.text`, so that in
 * JavaScript `text.slice(start, end) === exact`.
 */
export type TextSpan = {
  __typename?: 'TextSpan';
  /** Where it ends; the first unit that no longer belongs to it. */
  end: Scalars['Int']['output'];
  /** The words themselves. */
  exact: Scalars['String']['output'];
  /** Where it begins. */
  start: Scalars['Int']['output'];
};
