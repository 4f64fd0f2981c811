import type { Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorKind } from './actor.ts';

/** An actor phrase and what is known around it. */
export interface ActorQuery {
  readonly phrase: string;
  /** Head noun of the phrase, as a lower-case lemma, where a parser has found it. */
  readonly head?: string | undefined;
  /** ISO day as of which offices are held. */
  readonly date?: string | undefined;
  /** Text around the phrase, such as its sentence. */
  readonly context?: string | undefined;
  readonly nameType?: 'PER' | 'ORG' | 'LOC' | undefined;
  /** Other countries of the article, best first. */
  readonly countries?: readonly Alpha3[] | undefined;
  /** For events, where a wrong country is worse than none: people told of for the first time then have the one they are said to have. */
  readonly cautious?: boolean | undefined;
}

/** Which way a phrase got its meaning. */
export type ResolvedHow = 'book' | 'composed' | 'office' | 'discovered';

export interface ActorCandidate {
  readonly id: string;
  readonly score: number;
}

/** What an actor phrase means. */
export interface ResolvedActor {
  /** Of the book ("RUS.putin"), composed ("SYR/REB") or discovered ("x:jane-doe"). */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: Alpha3 | null;
  readonly sectors: readonly Sector[];
  readonly wikidata: string | null;
  /** Ids of the actors it rolls up to on that day, nearest first. */
  readonly ancestors: readonly string[];
  readonly former: boolean;
  readonly how: ResolvedHow;
  readonly confidence: number;
  readonly candidates: readonly ActorCandidate[];
}
