/** What is kept of an item of Wikidata until all are read. Other items are named by their ids. */
import type { ActorKind, Sector } from '@dateline/knowledge';

export interface HeldPost {
  readonly post: string;
  readonly from?: string;
  readonly to?: string;
}

export interface ActorFacts {
  readonly type: 'actor';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly sector: Sector | null;
  readonly countries: readonly string[];
  readonly posts: readonly HeldPost[];
  readonly partOf: readonly string[];
  readonly memberOf: readonly string[];
}

interface PostFacts {
  readonly type: 'post';
  readonly title: string;
  readonly countries: readonly string[];
}

interface CountryFacts {
  readonly type: 'country';
  readonly alpha3: string;
}

export type ItemFacts = ActorFacts | PostFacts | CountryFacts;
