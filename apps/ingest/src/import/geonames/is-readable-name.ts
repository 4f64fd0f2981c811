/**
 * Whether a name without a language may stand in English news: Latin letters, more than an abbreviation. "BER" is an airport,
 * "Of" a village to nobody who reads it in a sentence.
 */
export const isReadableName = (name: string): boolean =>
  name.length >= 4 &&
  /\p{Ll}/u.test(name) &&
  !/[^\p{Script=Latin}\p{M}\p{N}\s'’ʻʼ`.()\-–/&]/u.test(name);
