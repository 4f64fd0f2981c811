/** Sees the words of a sentence for what they are: each is asked only what a word of its kind may be asked. */

import { nameAdverb } from './repair-articles.ts';
import { setAside } from './repair-asides.ts';
import { raiseDoer, raiseMatter } from './repair-authors.ts';
import { readBetween } from './repair-between.ts';
import { joinBeside, joinCompany } from './repair-company.ts';
import { joinClose } from './repair-counts.ts';
import { nameBearer, nameBearers } from './repair-descriptions.ts';
import { type Draft, GERUND, NAME, NOUN, type Stretch, type VerbFrames } from './repair-draft.ts';
import { joinEnding } from './repair-endings.ts';
import { nameFiring } from './repair-firing.ts';
import { joinPersona } from './repair-foreign.ts';
import { nameWhat } from './repair-free-relatives.ts';
import { readAsNoun } from './repair-gerunds.ts';
import { raiseHarm } from './repair-harm.ts';
import { joinPerson, joinToWhole, nameShort } from './repair-names.ts';
import { governNoun } from './repair-prepositions.ts';
import { readAsVerb } from './repair-tags.ts';
import { passDay } from './repair-times.ts';
import { describeAll, describeOne, nameHolder } from './repair-titles.ts';
import { standApart } from './repair-whereabouts.ts';

export function mendWords(draft: Draft, sentence: Stretch, frames: VerbFrames): void {
  for (let token = sentence.first; token < sentence.last; token++) {
    readAsVerb(draft, token, frames);
    if (draft.xpos[token] === GERUND) mendGerund(draft, token, sentence);
    joinPersona(draft, token, sentence.first);
    joinToWhole(draft, token);
    setAside(draft, token);
    nameShort(draft, token);
    switch (draft.upos[token]) {
      case NOUN:
        mendNoun(draft, token, { last: sentence.last, frames });
        break;
      case NAME:
        mendName(draft, token, sentence);
        break;
      default:
        mendOther(draft, token, sentence);
    }
  }
}

function mendGerund(draft: Draft, token: number, { last }: Stretch): void {
  readAsNoun(draft, token, last);
  nameFiring(draft, token, last);
  raiseHarm(draft, token);
}

function mendNoun(
  draft: Draft,
  token: number,
  { last, frames }: { readonly last: number; readonly frames: VerbFrames },
): void {
  joinEnding(draft, token, last);
  raiseMatter(draft, token, last, frames);
  raiseDoer(draft, token, last, frames);
  describeAll(draft, token);
  describeOne(draft, token);
}

function mendName(draft: Draft, token: number, { first, last }: Stretch): void {
  joinPerson(draft, token);
  nameHolder(draft, token, first);
  nameBearer(draft, token);
  nameBearers(draft, token, last);
  standApart(draft, token, last);
}

/** Small words, numbers and times for the most part. */
function mendOther(draft: Draft, token: number, { first, last }: Stretch): void {
  readBetween(draft, token, last);
  joinCompany(draft, token, last);
  joinBeside(draft, token);
  passDay(draft, token, first);
  nameWhat(draft, token, last);
  nameAdverb(draft, token);
  governNoun(draft, token);
  joinClose(draft, token);
}
