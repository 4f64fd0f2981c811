/** What a title says: who does what. It is told in the present, may have its topic before a colon, and may lack a verb. */

import type { Knowledge } from '@dateline/knowledge';
import { headOfName } from '../places/head-of-name.ts';
import type { ReadPlace } from '../places/read-places.ts';
import { seatAt } from '../places/seat-at.ts';
import type { Reading } from '../refiners/draft.ts';
import { nounPhraseOf } from '../syntax/noun-phrase.ts';
import { objectsOf } from '../syntax/objects-of.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import { caseOf, headOf, lemmaOf, relationOf, type Tree, uposOf } from '../syntax/tree.ts';
import { stemsOf } from './title-words.ts';

export interface Headline {
  readonly stems: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  /** Stems of the words for whom or what the news is about; empty where no verb tells. */
  readonly subject: ReadonlySet<string>;
  /** Lemma of the telling verb, or empty. */
  readonly deed: string;
  /** Event types that the lexicon reads in it. */
  readonly types: ReadonlySet<string>;
  /** Names of places something is or happens at. */
  readonly places: ReadonlySet<string>;
  /** Seats of power named, in lower case. */
  readonly seats: ReadonlySet<string>;
}

export function readHeadline({ tree, composition, places, knowledge }: Reading): Headline {
  const { text } = tree.document;
  const verb = tellingVerb(tree);
  return {
    stems: new Set(stemsOf(text)),
    lemmas: lemmasIn(tree),
    subject: new Set(verb < 0 ? [] : subjectWords(tree, verb)),
    deed: verb < 0 ? '' : lemmaOf(tree, verb),
    types: new Set(composition.meanings.map(({ coding }) => coding.type)),
    places: new Set(
      places.places.filter((place) => isLocated(place, tree)).map(({ text: name }) => name),
    ),
    seats: new Set(seatsIn(tree, knowledge)),
  };
}

function lemmasIn(tree: Tree): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (let token = 0; token < tree.document.length; token++) lemmas.add(lemmaOf(tree, token));
  return lemmas;
}

const TELLING = new Set(['root', 'parataxis', 'appos', 'conj', 'ccomp']);
const SAYING = new Set(['say', 'tell', 'report', 'claim', 'show']);

/** The verb that tells, behind a label ("Chad vote: ruler wins") if one stands there. */
function tellingVerb(tree: Tree): number {
  const behind = firstTelling(tree, labelEnd(tree));
  return behind < 0 ? firstTelling(tree, 0) : behind;
}

/** Words that a label has at most. */
const LABEL = 3;

function labelEnd(tree: Tree): number {
  const colon = tree.words.indexOf(':');
  return colon <= LABEL ? colon + 1 : 0;
}

/** The first verb with an argument that stands in no aside; of "says that" the one that is said. */
function firstTelling(tree: Tree, from: number): number {
  let found = -1;
  for (let token = from; token < tree.document.length; token++) {
    if (uposOf(tree, token) !== 'VERB' || !TELLING.has(relationOf(tree, token))) continue;
    if (subjectsOf(tree, token).length + objectsOf(tree, token).length === 0) continue;
    const isSaid =
      found >= 0 &&
      relationOf(tree, token) === 'ccomp' &&
      headOf(tree, token) === found &&
      SAYING.has(lemmaOf(tree, found));
    if (found < 0 || isSaid) found = token;
  }
  return found;
}

function subjectWords(tree: Tree, verb: number): string[] {
  const who = subjectsOf(tree, verb);
  return (who.length > 0 ? who : objectsOf(tree, verb)).flatMap((head) => {
    const { start, end } = nounPhraseOf(tree, head);
    return stemsOf(tree.document.text.slice(start, end));
  });
}

const LOCATING = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'of']);

/** "blast in Jos", "Jos bombing"; but of "fires missile over Japan" and "alarms Asia" it is unsure where it happened. */
function isLocated(place: ReadPlace, tree: Tree): boolean {
  const before = tree.words[place.first - 1] ?? '';
  const head = headOfName(place, tree);
  if (relationOf(tree, head) === 'compound') return place.resolved.precision !== 'COUNTRY';
  return LOCATING.has(before) || LOCATING.has(caseOf(tree, head));
}

function seatsIn(tree: Tree, knowledge: Knowledge): string[] {
  return Array.from({ length: tree.document.length }, (_, token) =>
    seatAt(tree, token, knowledge),
  ).flatMap((seat) => seat?.text.toLowerCase() ?? []);
}
