import type { Alpha3 } from './alpha3.ts';

/** A country or territory with a code of its own. */
export interface Country {
  readonly alpha2: string;
  readonly alpha3: Alpha3;
  readonly name: string;
  /** Every English name, the common one first. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: { readonly name: string; readonly place: string | null } | null;
  readonly region: string;
  readonly subregion: string;
  readonly borders: readonly Alpha3[];
  readonly place: string;
  readonly unMember: boolean;
}
