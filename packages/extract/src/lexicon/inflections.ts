/** Inflected forms of the lexicon's own words: rare verbs ("strafed", "teargassed") must not fail for want of a lemma. */

const VOWEL = /[aeiou]/;

/** Form to lemma, for words that inflect regularly. */
export function inflectionsOf(
  verbs: Iterable<string>,
  nouns: Iterable<string>,
): { readonly verbs: ReadonlyMap<string, string>; readonly nouns: ReadonlyMap<string, string> } {
  return { verbs: tableOf(verbs, verbForms), nouns: tableOf(nouns, (noun) => [pluralOf(noun)]) };
}

function tableOf(words: Iterable<string>, formsOf: (word: string) => string[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const word of words) for (const form of formsOf(word)) if (!table.has(form)) table.set(form, word);
  return table;
}

function verbForms(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const past = verb.endsWith('e') ? `${verb}d` : `${softened(verb)}ed`;
  const ongoing = /(ee|oe|ye)$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  const forms = [verb, past, ongoing, pluralOf(verb)];
  return doubles(verb) ? [...forms, `${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`] : forms;
}

/** "deny" -> "deni". */
function softened(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

/** One vowel before the last consonant: "stab", "kidnap", "boycott" not. */
function doubles(verb: string): boolean {
  const last = verb.at(-1) ?? '';
  return /[bdglmnprt]/.test(last) && VOWEL.test(verb.at(-2) ?? '') && !VOWEL.test(verb.at(-3) ?? '');
}

function pluralOf(word: string): string {
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${softened(word)}${softened(word) === word ? 's' : 'es'}`;
}
