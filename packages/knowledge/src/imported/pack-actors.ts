/**
 * Packs a leaf of imported actors for the start of a process. Actors come sorted by id, one at a time; when the leaf is full it is
 * finished, and another packer takes the next ones.
 */
import type { Actor } from '../actors/actor.ts';
import { isPlainWord } from '../actors/plain-word.ts';
import { spellingsOf } from '../actors/spellings-of.ts';
import { surnameOf } from '../actors/surname.ts';
import { letterMask } from '../names/letter-mask.ts';
import { normaliseName } from '../names/normalise-name.ts';
import { writeColumnFile } from '../tables/column-file.ts';
import { NameIndexPacker } from './name-index.ts';
import { leafSize, packFormat } from './read-leaves.ts';
import { TextPacker } from './text-packer.ts';

/** Entries of the index are told apart by their beginnings: names, ids, items of Wikidata, offices of a country, first words. */
export const actorKeys = {
  name: (key: string) => `n:${key}`,
  id: (id: string) => `i:${id}`,
  wikidata: (qid: string) => `q:${qid}`,
  office: (country: string, office: string) => `o:${country} ${office}`,
  firstWord: (word: string) => `w:${word}`,
};

/** Users' own actors are few and meant: their family names are found alone, as those of the book are. */
export const ownSource = 'own actors';

export class ActorPacker {
  readonly #index = new NameIndexPacker();
  readonly #texts = new TextPacker();
  readonly #masks: number[] = [];
  readonly #known: number[] = [];
  readonly #longest = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#masks.length === 0;
  }

  get isFull(): boolean {
    return this.#masks.length >= leafSize;
  }

  /** `isKnown`: the book has the actor, which then adds names and ties to it. */
  add(actor: Actor, isKnown: boolean): void {
    const row = this.#masks.push(letterMask(normaliseName(actor.name))) - 1;
    this.#known.push(isKnown ? 1 : 0);
    this.#texts.add(JSON.stringify(actor));
    this.#index.add(actorKeys.id(actor.id), row);
    if (actor.wikidata !== null) this.#index.add(actorKeys.wikidata(actor.wikidata), row);
    if (isKnown) return;
    for (const key of namesOf(actor)) this.#addName(key, row);
    for (const key of officesOf(actor)) this.#index.add(key, row);
  }

  #addName(key: string, row: number): void {
    this.#index.add(actorKeys.name(key), row);
    const words = key.split(' ');
    const first = words[0] ?? '';
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
  }

  finish(): Uint8Array {
    for (const [word, length] of this.#longest) this.#index.add(actorKeys.firstWord(word), length);
    return writeColumnFile(
      {
        mask: Uint32Array.from(this.#masks),
        known: Uint8Array.from(this.#known),
        ...this.#texts.columns(),
        ...this.#index.columns(),
      },
      { format: packFormat },
    );
  }
}

/** A family name that thousands bear would stand for nobody; a word that begins sentences names nobody. */
function namesOf(actor: Actor): string[] {
  const surname = actor.kind === 'PERSON' ? surnameOf(actor) : undefined;
  const isOwn = actor.source === ownSource;
  return [...spellingsOf(actor)]
    .filter(([key, alias]) => key !== '' && (isOwn || alias !== surname) && !isPlainWord(key))
    .map(([key]) => key);
}

function officesOf({ country, affiliations }: Actor): ReadonlySet<string> {
  return new Set(
    affiliations.flatMap(({ office }) =>
      office === undefined || country === null ? [] : [actorKeys.office(country, office)],
    ),
  );
}
