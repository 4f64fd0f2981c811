/**
 * The closed lists the database itself relies on. Event types, modes, contexts and sectors are data
 * of the codebook and stay plain text here, so that a user can add some without a migration.
 */

export const factualities = ['ASSERTED', 'REPORTED', 'FUTURE', 'HYPOTHETICAL', 'NEGATED'] as const;
export type Factuality = (typeof factualities)[number];

/** What a reader means by "it happened": told as a fact, or told as what somebody says. */
export const happenedFactualities: readonly Factuality[] = ['ASSERTED', 'REPORTED'];

/** The type of what an article is mainly about where nothing else describes it: shown only where it is named. */
export const topicType = 'NEWS';

export const quadClasses = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
] as const;
export type QuadClass = (typeof quadClasses)[number];

export const datePrecisions = ['DAY', 'WEEK', 'MONTH', 'YEAR', 'PUBLICATION'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const placePrecisions = ['POINT', 'CITY', 'ADM2', 'ADM1', 'COUNTRY', 'REGION'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

/** What is counted of people harmed, as columns of the event. */
export const harms = ['killed', 'injured', 'arrested', 'displaced'] as const;
export type Harm = (typeof harms)[number];

export const roles = ['ACTOR', 'RECIPIENT'] as const;
export type Role = (typeof roles)[number];

export const eventStatuses = ['ACTIVE', 'MERGED', 'RETRACTED'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const articleStatuses = ['PROCESSED', 'NO_EVENTS', 'DUPLICATE'] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

export const revisionKinds = ['CORRECTED', 'MERGED', 'RETRACTED', 'REEXTRACTED'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

export const runStatuses = ['RUNNING', 'SUCCEEDED', 'PARTIAL', 'FAILED', 'CANCELLED'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** Where imported knowledge comes from. */
export const importSources = ['geonames', 'wikidata', 'actors'] as const;
export type ImportSource = (typeof importSources)[number];

/** READING can be resumed where it stopped; a file that is DONE need not be read again. */
export const importStatuses = ['READING', 'DONE'] as const;
export type ImportStatus = (typeof importStatuses)[number];
