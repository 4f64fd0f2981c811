/** What the capitals of a sentence tell: a headline may give one to every word, and a hasty writer to none. */

/** Have most words behind the first a capital? */
export function isHeadline(sentence: readonly string[]): boolean {
  const others = sentence.slice(1);
  return others.filter(isCapitalised).length > others.filter(isSmall).length;
}

/** Does it tell names from words: is one behind the first capitalised, though most are not? */
export function capitalisesNames(sentence: readonly string[]): boolean {
  return !isHeadline(sentence) && sentence.some((form, at) => at > 0 && isName(form));
}

/** Abbreviations have their capitals even in hasty writing. */
const isName = (form: string): boolean => isCapitalised(form) && /^\p{Lu}\p{Ll}/u.test(form);

/** Nearly all words begin with a letter of ASCII, and are looked at more than once. */
const ASCII = 128;

export function isCapitalised(form: string): boolean {
  const first = form.charCodeAt(0);
  return first < ASCII ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(form);
}

function isSmall(form: string): boolean {
  const first = form.charCodeAt(0);
  return first < ASCII ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(form);
}
