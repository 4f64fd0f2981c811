/** "the Committee", with a capital: nouns by which a text calls the one body that it has named in full. */

export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'Committee Council Front Party Movement Commission Tribunal Assembly Federation Congress'.split(
    ' ',
  ),
);
