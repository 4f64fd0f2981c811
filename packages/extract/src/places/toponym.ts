/** A stretch of text that names a place, and what it does there. */

/**
 * `place` is where something is or happens ("in Aleppo"); `party` stands for those who act from there ("Qatar said");
 * `name-part` says where a body is from ("Kentucky State Police"); `adjective` is derived from a place ("Syrian").
 * Only the first may become the place of an event.
 */
export type ToponymUse = 'place' | 'party' | 'name-part' | 'adjective';

export interface Toponym {
  readonly start: number;
  readonly end: number;
  /** Tokens. */
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly text: string;
  readonly use: ToponymUse;
}
