/** What patterns ask of nouns. Many ask the same: each condition is made once and numbered. */

import { ExtractFault } from '../extract-fault.ts';
import type { NounCondition } from './entry.ts';
import type { NounClasses } from './parsing/parse-classes.ts';

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

  /** `{a/b}` names classes or plain nouns, `{=a}` the noun that a class is called by, `{a@b}` a noun with a modifier. */
  read(text: string, origin = 'A pattern'): NounCondition {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const names = text.slice(1, -1).split('/');
    this.#refuseMistaken(names, `${origin}: ${text}`);
    const condition = this.#make(names);
    this.#byText.set(text, condition);
    return condition;
  }

  /** "{talk/meeting}": the class of all talk holds the meeting, and visits besides, which no one meant. */
  #refuseMistaken(names: readonly string[], where: string): void {
    for (const name of names) {
      if (!this.#classes.wide.has(name)) continue;
      const held = names.find((other) => other !== name && this.#classes.get(name)?.has(other));
      if (held === undefined) continue;
      throw new ExtractFault(
        'LEXICON_SYNTAX',
        `${where}: the class "${name}" holds "${held}" already, and much else. Write "=${name}" for the noun, or leave "${held}" out.`,
      );
    }
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
      } else if (name !== '') addTo({ lemmas, modified }, name.replace(/^=/, ''));
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
