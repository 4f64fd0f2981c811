/** Sees the words of a sentence for what they are: each is asked only what a word of its kind may be asked. */

import { GERUND, NAME, NOUN } from './labels.ts';
import type { OpenSentence, Repair } from './open-sentence.ts';
import { nameAdverb } from './repair-articles.ts';
import { setAside } from './repair-asides.ts';
import { raiseDoer, raiseMatter } from './repair-authors.ts';
import { nameBearer, nameBearers } from './repair-bearers.ts';
import { readBetween } from './repair-between.ts';
import { joinBeside, joinCompany } from './repair-company.ts';
import { joinClose } from './repair-counts.ts';
import { joinEnding } from './repair-endings.ts';
import { nameFiring } from './repair-firing.ts';
import { joinPersona } from './repair-foreign.ts';
import { nameWhat } from './repair-free-relatives.ts';
import { readAsNoun } from './repair-gerunds.ts';
import { raiseHarm } from './repair-harm.ts';
import { joinPerson, joinToWhole, nameShort } from './repair-names.ts';
import { readAsNeighbour } from './repair-neighbours.ts';
import { governNoun } from './repair-prepositions.ts';
import { readAsVerb } from './repair-tags.ts';
import { passDay } from './repair-times.ts';
import { describeAll, describeOne, nameHolder } from './repair-titles.ts';
import { readAsVerbal } from './repair-verbal-nouns.ts';
import { standApart } from './repair-whereabouts.ts';

export function mendWords(sentence: OpenSentence): void {
  const { first, last, upos, xpos } = sentence;
  for (let token = first; token < last; token++) {
    readAsVerb(sentence, token);
    readAsVerbal(sentence, token);
    // What kind of word it is may have changed.
    if (xpos[token] === GERUND) mend(sentence, token, OF_GERUNDS);
    mend(sentence, token, OF_ALL);
    mend(sentence, token, OF_KIND.get(upos[token] as number) ?? OF_OTHERS);
  }
}

function mend(sentence: OpenSentence, token: number, repairs: readonly Repair[]): void {
  for (const repair of repairs) repair(sentence, token);
}

const OF_GERUNDS: readonly Repair[] = [readAsNeighbour, readAsNoun, nameFiring, raiseHarm];

const OF_ALL: readonly Repair[] = [joinPersona, joinToWhole, setAside, nameShort];

const OF_KIND: ReadonlyMap<number, readonly Repair[]> = new Map([
  [NOUN, [joinEnding, raiseMatter, raiseDoer, describeAll, describeOne]],
  [NAME, [joinPerson, nameHolder, nameBearer, nameBearers, standApart]],
]);

/** Small words, numbers and times for the most part. */
const OF_OTHERS: readonly Repair[] = [
  readBetween,
  joinCompany,
  joinBeside,
  passDay,
  nameWhat,
  nameAdverb,
  governNoun,
  joinClose,
];
