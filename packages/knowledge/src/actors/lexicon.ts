/** Every name, demonym, office and agent noun in one index, keyed by its normalised words. */
import type { CountryBook } from '../countries/country-book.ts';
import { demonymForms } from '../countries/demonym-forms.ts';
import { normaliseName } from '../names/normalise-name.ts';
import type { Actor } from './actor.ts';
import { type AgentNoun, pluralsOf } from './agent-noun.ts';
import type { Office } from './office.ts';
import type { PeopleWord } from './people-word.ts';
import type { PersonTitle } from './person-title.ts';
import { isPlainWord } from './plain-word.ts';
import type { RegionName } from './region-name.ts';
import type { Sense } from './sense.ts';
import { spellingsOf } from './spellings-of.ts';
import { patternSource } from './state-organs.ts';
import { surnameOf } from './surname.ts';

/** The index is a tree of words: below each word, those that go on from it in some name. */
export interface Lexicon {
  /** What the words up to here mean together. */
  readonly senses: readonly Sense[];
  /** Where a word leads to; undefined where no name goes on so. Of a text of several words, the last one. */
  next(text: string): Lexicon | undefined;
}

export interface LexiconSources {
  readonly actors: Iterable<Actor>;
  readonly countries: CountryBook;
  readonly offices: readonly Office[];
  readonly nouns: readonly AgentNoun[];
  readonly peoples: readonly PeopleWord[];
  readonly titles: readonly PersonTitle[];
  readonly regions: readonly RegionName[];
}

export function createLexicon(sources: LexiconSources): Lexicon {
  const root = new WordNode();
  const putKey = (key: string, sense: Sense): void => {
    if (key !== '') root.reach(key).add(sense);
  };
  const put = (text: string, sense: Sense): void => putKey(normaliseName(text), sense);
  putActors(sources.actors, putKey);
  putCountries(sources.countries, put);
  for (const people of sources.peoples) put(people.word, { type: 'people', people });
  putOffices(sources.offices, put);
  putNouns(sources.nouns, put);
  for (const place of sources.regions)
    for (const name of place.names) put(name, { type: 'place', place });
  for (const title of sources.titles) put(title.title, { type: 'title', title });
  return root;
}

type Put = (text: string, sense: Sense) => void;

const none: readonly Sense[] = [];

class WordNode implements Lexicon {
  #meanings: Sense[] | undefined;
  /** Most words go on in one way only: a map is made for the second. */
  #word: string | undefined;
  #only: WordNode | undefined;
  #following: Map<string, WordNode> | undefined;

  get senses(): readonly Sense[] {
    return this.#meanings ?? none;
  }

  next(text: string): WordNode | undefined {
    if (!text.includes(' ')) return this.#after(text);
    let node: WordNode | undefined = this;
    for (const word of text.split(' ')) node = node?.next(word);
    return node;
  }

  /** The node of a name, made where it is missing. */
  reach(name: string): WordNode {
    if (!name.includes(' ')) return this.#child(name);
    let node: WordNode = this;
    for (const word of name.split(' ')) node = node.#child(word);
    return node;
  }

  add(sense: Sense): void {
    this.#meanings ??= [];
    this.#meanings.push(sense);
  }

  #after(word: string): WordNode | undefined {
    if (this.#following !== undefined) return this.#following.get(word);
    return word === this.#word ? this.#only : undefined;
  }

  #child(word: string): WordNode {
    const known = this.#after(word);
    if (known !== undefined) return known;
    const node = new WordNode();
    if (this.#following !== undefined) this.#following.set(word, node);
    else if (this.#only === undefined || this.#word === undefined)
      [this.#word, this.#only] = [word, node];
    else
      this.#following = new Map([
        [this.#word, this.#only],
        [word, node],
      ]);
    return node;
  }
}

function putActors(actors: Iterable<Actor>, putKey: Put): void {
  for (const actor of actors) {
    if (actor.kind === 'COUNTRY' || actor.source === patternSource) continue;
    const surname = actor.kind === 'PERSON' ? surnameOf(actor) : undefined;
    for (const [key, alias] of spellingsOf(actor))
      if (alias !== surname || !isPlainWord(key))
        putKey(key, { type: 'actor', actor, isFull: !isFamily(alias, surname), alias });
  }
}

/** "Assad" is a family name as much as "al-Assad". */
const isFamily = (alias: string, surname: string | undefined): boolean =>
  alias === surname || (surname?.includes('-') === true && surname.endsWith(`-${alias}`));

/** A name or demonym that a weightier country bears (American, French, Congo) is that country's alone. */
function putCountries(countries: CountryBook, put: Put): void {
  for (const country of countries.all()) {
    const own = (text: string): boolean => countries.find(text) === country;
    for (const alias of new Set(country.names.filter(own)))
      put(alias, { type: 'country', country, form: 'name', alias });
    for (const alias of new Set(country.demonyms.flatMap(demonymForms).filter(own)))
      put(alias, { type: 'country', country, form: 'demonym', alias });
  }
}

function putOffices(offices: readonly Office[], put: Put): void {
  for (const office of offices)
    for (const word of office.words) put(word, { type: 'office', office });
}

function putNouns(nouns: readonly AgentNoun[], put: Put): void {
  const singulars = new Set(nouns.map(({ noun }) => noun));
  for (const noun of nouns) {
    put(noun.noun, { type: 'noun', noun, isPlural: pluralsOf(noun.noun).length === 0 });
    for (const plural of pluralsOf(noun.noun))
      if (!singulars.has(plural)) put(plural, { type: 'noun', noun, isPlural: true });
  }
}
