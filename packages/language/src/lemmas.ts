/** Dictionary forms: a table of exceptions, else the longest known suffix of the word's Penn tag. */

import { readFileSync } from 'node:fs';

export interface LemmaTable {
  /** Penn tag -> suffix -> edit; `3y` cuts three letters and adds a y. */
  readonly suffixes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Penn tag -> form -> lemma. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function loadLemmaTable(): LemmaTable {
  return JSON.parse(
    readFileSync(new URL('../model/lemmas.json', import.meta.url), 'utf8'),
  ) as LemmaTable;
}

const LONGEST_SUFFIX = 5;
const LONGEST_WORD = 64;

/** Lower case except for proper nouns, whose capitals are part of them. */
export function lemmaOf(table: LemmaTable, form: string, xpos: string): string {
  if (form.length > LONGEST_WORD) return form;
  const folded = xpos === 'NNP' || xpos === 'NNPS' ? form : form.toLowerCase().replaceAll('’', "'");
  const exceptions = table.exceptions[xpos];
  if (exceptions && Object.hasOwn(exceptions, folded)) return exceptions[folded] as string;
  return pluralOfMan(folded, xpos) ?? lemmaByRule(table, folded, xpos);
}

/** "henchmen", "kinswomen": new ones are made every day, and few other words end so; the tagger may take one for a singular. */
function pluralOfMan(form: string, xpos: string): string | undefined {
  return PLURALS[xpos]?.test(form) ? `${form.slice(0, -2)}an` : undefined;
}

const PLURALS: Readonly<Record<string, RegExp>> = {
  NNS: /\p{L}{2}men$/u,
  // "henchmen", but no regimen, abdomen, acumen or dolmen.
  NN: /\p{L}(?<!a|e|i|o|u|y|l)men$/u,
};

export function lemmaByRule(table: LemmaTable, form: string, xpos: string): string {
  const suffixes = table.suffixes[xpos];
  if (!suffixes) return form;
  for (let size = Math.min(LONGEST_SUFFIX, form.length); size >= 0; size--) {
    const suffix = form.slice(form.length - size);
    if (!Object.hasOwn(suffixes, suffix)) continue;
    const edit = suffixes[suffix] as string;
    return form.slice(0, form.length - Number(edit[0])) + edit.slice(1);
  }
  return form;
}
