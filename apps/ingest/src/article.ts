/** The forms an article takes on its way: as found in a source, and as cleaned for reading. */

/** Where something was found, for messages and recorded failures. */
export interface Origin {
  /** Path, address, or `-` for standard input. */
  readonly name: string;
  /** Line of NDJSON or item of a feed, from 1. */
  readonly position?: number;
}

/** What a parser found. Nothing is checked yet except that `body` is text. */
export interface RawArticle {
  readonly origin: Origin;
  readonly body: string;
  readonly title?: string;
  readonly url?: string;
  readonly canonicalUrl?: string;
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly sourceName?: string;
  readonly language?: string;
  /** True when `body` and `title` are markup rather than text. */
  readonly markup?: boolean;
}

/** Ready for reading and storing. */
export interface CleanArticle {
  readonly origin: Origin;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly source: { readonly domain: string; readonly name: string } | null;
  readonly title: string | null;
  readonly text: string;
  /** ISO 8601 as the outlet's own clock had it, so that "on Sunday" is counted from the right day. */
  readonly published: string | null;
  readonly language: string;
  readonly authors: readonly string[];
  /** SHA-256 of `text`, hex. */
  readonly contentHash: string;
  readonly signature: string;
  readonly bands: readonly number[];
}

export function describeOrigin(origin: Origin): string {
  return origin.position === undefined ? origin.name : `${origin.name}:${origin.position}`;
}
