/** The actor book, the lexicon and the list of office holders, each with the imported actors behind those of the book. */
import type { ActorBook, ActorSuggestion } from '../actors/actor-book.ts';
import { createAncestry } from '../actors/ancestry.ts';
import { holdsOn } from '../actors/holds-on.ts';
import type { Lexicon } from '../actors/lexicon.ts';
import type { OfficeHolders } from '../actors/office-holders.ts';
import type { Sense } from '../actors/sense.ts';
import { spellingsOf } from '../actors/spellings-of.ts';
import { surnameOf } from '../actors/surname.ts';
import { normaliseName } from '../names/normalise-name.ts';
import type { ActorsPack } from './actors-pack.ts';

export function layerActorBook(base: ActorBook, imported: ActorsPack): ActorBook {
  const find: ActorBook['find'] = (id) => base.find(id) ?? imported.find(id);
  return {
    ...base,
    size: base.size + imported.size,
    find,
    get: (id) => find(id) ?? base.get(id),
    findByName: (name) => [...base.findByName(name), ...imported.findByKey(normaliseName(name))],
    findByWikidata: (qid) => {
      const found = base.findByWikidata(qid) ?? imported.findByWikidata(qid);
      return found && (base.find(found.id) ?? found);
    },
    suggest: (name, limit) =>
      nearest([...base.suggest(name, limit), ...imported.suggest(name, limit)], limit),
    ...createAncestry(find),
  };
}

function nearest(found: readonly ActorSuggestion[], limit: number): ActorSuggestion[] {
  const byId = new Map<string, ActorSuggestion>();
  for (const suggestion of found)
    if (!byId.has(suggestion.actor.id)) byId.set(suggestion.actor.id, suggestion);
  return [...byId.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

export const layerLexicon = (base: Lexicon, imported: ActorsPack): Lexicon =>
  new LayeredWords(base, imported, '');

/** A node of the tree of words that stands for its place in both: the book's tree is walked, the pack is asked for whole names. */
class LayeredWords implements Lexicon {
  readonly #base: Lexicon | undefined;
  readonly #imported: ActorsPack;
  readonly #key: string;

  constructor(base: Lexicon | undefined, imported: ActorsPack, key: string) {
    this.#base = base;
    this.#imported = imported;
    this.#key = key;
  }

  get senses(): readonly Sense[] {
    this.#senses ??= this.#joinSenses();
    return this.#senses;
  }

  #senses: readonly Sense[] | undefined;

  #joinSenses(): readonly Sense[] {
    const known = this.#base?.senses ?? [];
    const added = this.#key === '' ? [] : this.#imported.findByKey(this.#key);
    return added.length === 0
      ? known
      : [...known, ...added.map((actor) => senseOf(actor, this.#key))];
  }

  next(text: string): Lexicon | undefined {
    const key = this.#key === '' ? text : `${this.#key} ${text}`;
    const below = this.#base?.next(text);
    const words = key.split(' ');
    const goesOn = words.length <= this.#imported.longestFrom(words[0] ?? '');
    return below === undefined && !goesOn
      ? undefined
      : new LayeredWords(below, this.#imported, key);
  }
}

function senseOf(actor: Parameters<typeof spellingsOf>[0], key: string): Sense {
  const alias = spellingsOf(actor).get(key) ?? actor.name;
  const isSurname = actor.kind === 'PERSON' && alias === surnameOf(actor) && alias !== actor.name;
  return { type: 'actor', actor, isFull: !isSurname, alias };
}

/** Imported holders count where the book has none: two spellings of one minister must not make two ministers. */
export function layerHolders(base: OfficeHolders, imported: ActorsPack): OfficeHolders {
  return {
    on(country, office, date) {
      const known = base.on(country, office, date);
      if (known.length > 0) return known;
      return imported
        .holdersOf(country, office)
        .filter(({ affiliations }) =>
          affiliations.some((tie) => tie.office === office && holdsOn(tie, date)),
        );
    },
  };
}
