/** What a title says: who does what. It is told in the present, may have its topic before a colon, and may lack a verb. */

import type { Knowledge } from '@dateline/knowledge';
import type { Meaning } from '../meaning/meaning.ts';
import { headOfName } from '../places/head-of-name.ts';
import type { ReadPlace } from '../places/read-places.ts';
import { seatAt } from '../places/seat-at.ts';
import type { Reading } from '../refiners/draft.ts';
import { objectsOf } from '../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../syntax/arguments/subjects-of.ts';
import { isLocating } from '../syntax/nouns/is-locating.ts';
import { nounPhraseOf } from '../syntax/nouns/noun-phrase.ts';
import { stemsIn } from '../syntax/stems-in.ts';
import { caseOf, childrenWith, headOf, lemmaOf, relationOf, type Tree } from '../syntax/tree.ts';
import { modalityOf } from '../syntax/verbs/modality.ts';
import { tellingVerb } from './telling-verb.ts';

export interface Headline {
  readonly stems: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  /** Stems of the words for whom or what the news is about; empty where no verb tells. */
  readonly subject: ReadonlySet<string>;
  /** Lemma of the telling verb, or empty. */
  readonly deed: string;
  /** Does it only say what may be: "minister could resign"? */
  readonly isOpen: boolean;
  /** Event types that the lexicon reads in its telling verb, or in any other word if in none there. */
  readonly types: ReadonlySet<string>;
  /** Names of places something is or happens at. */
  readonly places: ReadonlySet<string>;
  /** Seats of power named, in lower case. */
  readonly seats: ReadonlySet<string>;
}

export function readHeadline({ tree, composition, places, knowledge }: Reading): Headline {
  const verb = tellingVerb(tree);
  return {
    stems: new Set(stemsIn(tree, { first: 0, last: tree.document.length })),
    lemmas: lemmasIn(tree),
    subject: new Set(verb < 0 ? [] : subjectWords(tree, verb)),
    deed: verb < 0 ? '' : lemmaOf(tree, verb),
    isOpen: verb >= 0 && modalityOf(tree, verb) === 'possible',
    types: typesAt(verb, composition.meanings),
    places: new Set(
      places.places.filter((place) => isLocated(place, tree)).map(({ text: name }) => name),
    ),
    seats: new Set(seatsIn(tree, knowledge)),
  };
}

/** "Kidnapped nurses freed": who is let go was kidnapped, but that is no news. */
function typesAt(verb: number, meanings: readonly Meaning[]): ReadonlySet<string> {
  const told = meanings.filter(({ base, parts }) => base === verb || parts.includes(verb));
  return new Set((told.length > 0 ? told : meanings).map(({ coding }) => coding.type));
}

function lemmasIn(tree: Tree): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (let token = 0; token < tree.document.length; token++) lemmas.add(lemmaOf(tree, token));
  return lemmas;
}

/** Of a reduced "is" the noun that it hangs on, and of a verb taken for a noun what was taken for a part of its name. */
function subjectsAt(tree: Tree, verb: number): readonly number[] {
  const doers = subjectsOf(tree, verb);
  if (doers.length > 0) return doers;
  const own = childrenWith(tree, verb, 'nsubj', 'nsubj:pass', 'compound');
  if (own.length > 0) return own;
  return relationOf(tree, verb) === 'acl' ? [headOf(tree, verb)] : objectsOf(tree, verb);
}

function subjectWords(tree: Tree, verb: number): string[] {
  return subjectsAt(tree, verb).flatMap((head) => stemsIn(tree, nounPhraseOf(tree, head)));
}

/** "blast in Jos", "Jos bombing"; but of "fires missile over Japan" and "alarms Asia" it is unsure where it happened. */
function isLocated(place: ReadPlace, tree: Tree): boolean {
  const before = tree.words[place.first - 1] ?? '';
  const head = headOfName(place, tree);
  if (relationOf(tree, head) === 'compound') return place.resolved.precision !== 'COUNTRY';
  return [before, caseOf(tree, head)].some((word) => isLocating(word) || word === 'of');
}

function seatsIn(tree: Tree, knowledge: Knowledge): string[] {
  return Array.from({ length: tree.document.length }, (_, token) =>
    seatAt(tree, token, knowledge),
  ).flatMap((seat) => seat?.text.toLowerCase() ?? []);
}
