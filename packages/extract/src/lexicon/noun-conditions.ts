/** What patterns ask of nouns. Many ask the same: each condition is made once and numbered. */

import type { NounCondition } from './entry.ts';
import type { NounClasses } from './parse-classes.ts';

/** Classes that names of actors and places fill, too: Hezbollah is armed, Navalny is people. */
const NAMED = [
  'anyone',
  'place',
  'people',
  'captive',
  'nation',
  'bloc',
  'armed',
  'combatant',
] as const;
export type NamedClass = (typeof NAMED)[number];

/** `{*}`: any noun at all. */
const ANY = '*';

export class NounConditions {
  readonly #classes: NounClasses;
  readonly #byText = new Map<string, NounCondition>();

  constructor(classes: NounClasses) {
    this.#classes = classes;
  }

  /** `{a/b}` names classes or plain nouns, `{a@b}` a noun with a modifier. */
  read(text: string): NounCondition {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const condition = this.#make(text.slice(1, -1).split('/'));
    this.#byText.set(text, condition);
    return condition;
  }

  #make(names: readonly string[]): NounCondition {
    const lemmas = new Set<string>();
    const modified = new Map<string, Set<string>>();
    const classes = new Set<string>();
    for (const name of names) {
      const members = this.#classes.get(name);
      if (members) {
        classes.add(name);
        for (const member of members) addTo({ lemmas, modified }, member);
      } else if (name !== '') addTo({ lemmas, modified }, name);
    }
    return {
      number: this.#byText.size,
      lemmas,
      modified,
      classes: NAMED.filter((name) => classes.has(name)),
      isAny: lemmas.has(ANY),
      isNothing: lemmas.size + modified.size + classes.size === 0,
    };
  }
}

/** "strike@air" is a strike with the word "air" before it. */
function addTo(
  {
    lemmas,
    modified,
  }: { readonly lemmas: Set<string>; readonly modified: Map<string, Set<string>> },
  noun: string,
): void {
  const [lemma = '', modifier] = noun.split('@');
  if (modifier) modified.set(lemma, (modified.get(lemma) ?? new Set()).add(modifier));
  else lemmas.add(noun.replaceAll('_', ' '));
}
