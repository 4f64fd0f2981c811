/** Inflected forms of the lexicon's own words: rare verbs ("strafed", "teargassed") must not fail for want of a lemma. */

const VOWEL = /[aeiou]/;

/** Consonants that are written twice before an ending: "stabbed", but not "mixed". */
const DOUBLED = /[bdglmnprst]/;

/** Past forms that no rule gives, of verbs that news uses. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  beat: ['beaten'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  catch: ['caught'],
  come: ['came'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  fight: ['fought'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  give: ['gave', 'given'],
  hold: ['held'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  lose: ['lost'],
  meet: ['met'],
  overrun: ['overran'],
  oversee: ['oversaw', 'overseen'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid'],
  rebuild: ['rebuilt'],
  retake: ['retook', 'retaken'],
  rise: ['rose', 'risen'],
  say: ['said'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  shake: ['shook', 'shaken'],
  shoot: ['shot'],
  slay: ['slew', 'slain'],
  speak: ['spoke', 'spoken'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'stricken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  throw: ['threw', 'thrown'],
  undertake: ['undertook', 'undertaken'],
  unfreeze: ['unfroze', 'unfrozen'],
  uphold: ['upheld'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  write: ['wrote', 'written'],
  undergo: ['underwent', 'undergone'],
  bear: ['bore', 'borne'],
  hide: ['hid', 'hidden'],
  browbeat: ['browbeaten'],
  burn: ['burnt'],
  leap: ['leapt'],
  mow: ['mown'],
  outrun: ['outran'],
  override: ['overrode', 'overridden'],
  rewrite: ['rewrote', 'rewritten'],
  sling: ['slung'],
  spit: ['spat'],
  tread: ['trod', 'trodden'],
  underwrite: ['underwrote', 'underwritten'],
  waylay: ['waylaid'],
};

/** Nouns that have no singular, or none that means the same: men are billeted in barracks. */
const PLURAL_ONLY =
  'amends ashes barracks crossroads customs damages droves earnings gallows measles odds premises summons'.split(
    ' ',
  );

/** Form to lemma, for words that inflect regularly and for the commonest that do not. */
export function inflectionsOf(
  verbs: Iterable<string>,
  nouns: Iterable<string>,
): { readonly verbs: ReadonlyMap<string, string>; readonly nouns: ReadonlyMap<string, string> } {
  return {
    verbs: tableOf(verbs, verbForms),
    nouns: new Map([
      ...tableOf(nouns, nounForms),
      ...PLURAL_ONLY.map((noun) => [noun, noun] as const),
    ]),
  };
}

function tableOf(
  words: Iterable<string>,
  formsOf: (word: string) => string[],
): Map<string, string> {
  const table = new Map<string, string>();
  for (const word of words)
    for (const form of formsOf(word)) if (!table.has(form)) table.set(form, word);
  return table;
}

/** The reader knows the singular of a word, but takes "sit-in" apart. */
function nounForms(noun: string): string[] {
  return noun.includes('-') ? [noun, pluralOf(noun)] : [pluralOf(noun)];
}

function verbForms(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const past = verb.endsWith('e') ? `${verb}d` : `${softened(verb)}ed`;
  const ongoing = /(ee|oe|ye)$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  const forms = [verb, past, ongoing, pluralOf(verb), ...(IRREGULAR[verb] ?? [])];
  return doubles(verb) ? [...forms, `${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`] : forms;
}

/** The "y" of "deny" before an ending: "denied". */
function softened(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

/** One vowel before the last consonant: "stab", "kidnap", "boycott" not; in Britain always before an l: "initialled". */
function doubles(verb: string): boolean {
  const last = verb.at(-1) ?? '';
  return (
    /[aeiou]l$/.test(verb) ||
    (DOUBLED.test(last) && VOWEL.test(verb.at(-2) ?? '') && !VOWEL.test(verb.at(-3) ?? ''))
  );
}

function pluralOf(word: string): string {
  return /(s|x|z|ch|sh)$/.test(word)
    ? `${word}es`
    : `${softened(word)}${softened(word) === word ? 's' : 'es'}`;
}
