/** Bounds of everything read from outside. They are generous for news and small for memory. */
export const limits = {
  /** One line of NDJSON, in bytes. */
  lineBytes: 10 * 1024 * 1024,
  /** One page, feed, JSON document or text file, in bytes after decompression. */
  documentBytes: 10 * 1024 * 1024,
  /** The text of one article, in UTF-16 code units: a novel is 600,000. */
  articleLength: 1_000_000,
  /** Bytes looked at to tell what kind of input it is. */
  sniffBytes: 64 * 1024,
  /** Items taken from one feed. */
  feedItems: 1_000,
  /** Readability is super-linear in nesting depth: 250 takes a third of a second, 2,000 forty. */
  pageDepth: 250,
  pageElements: 50_000,
  pageTimeoutMs: 5_000,
  /** A publication date may be this far ahead of the clock (time zones, embargoes). */
  futureMs: 48 * 3_600_000,
} as const;
