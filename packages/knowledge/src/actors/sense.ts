/** What a piece of an actor phrase can mean. */
import type { Country } from '../countries/country.ts';
import type { Actor } from './actor.ts';
import type { AgentNoun } from './agent-noun.ts';
import type { Office } from './office.ts';
import type { PeopleWord } from './people-word.ts';
import type { PersonTitle } from './person-title.ts';
import type { RegionName } from './region-name.ts';

export type Sense =
  | {
      readonly type: 'actor';
      readonly actor: Actor /** The whole name, not a surname alone. */;
      readonly isFull: boolean;
      readonly alias: string;
    }
  | {
      readonly type: 'country';
      readonly country: Country;
      readonly form: 'name' | 'demonym';
      readonly alias: string;
    }
  | { readonly type: 'people'; readonly people: PeopleWord }
  | { readonly type: 'noun'; readonly noun: AgentNoun; readonly isPlural: boolean }
  | { readonly type: 'office'; readonly office: Office }
  | { readonly type: 'title'; readonly title: PersonTitle }
  | { readonly type: 'place'; readonly place: RegionName };

export type SenseType = Sense['type'];

export type SenseOf<T extends SenseType> = Extract<Sense, { type: T }>;
