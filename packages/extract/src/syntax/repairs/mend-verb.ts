/** Gives a verb its own, from its place in the sentence to the clauses that it governs; each repair counts on those before it. */

import type { OpenSentence, Repair } from './open-sentence.ts';
import { attachAgent, lowerAgent, raiseAgent, raisePlace } from './repair-agents.ts';
import { raiseAppeal } from './repair-appeals.ts';
import {
  attachQuality,
  lowerObject,
  lowerRepeated,
  raiseSent,
  splitPlace,
} from './repair-arguments.ts';
import { lowerOutcome, passOverAside } from './repair-asides.ts';
import { attachAuthor, attachCulprit } from './repair-authors.ts';
import { reachBehindDay } from './repair-behind-days.ts';
import { describeBlow } from './repair-blows.ts';
import { seatCalling } from './repair-callings.ts';
import { attachClause, attachRelative, raiseTold, raiseToldOnes } from './repair-clauses.ts';
import { attachCharge, attachComplement, joinCharge } from './repair-complements.ts';
import { joinCompound } from './repair-compounds.ts';
import { raiseCounted } from './repair-counts.ts';
import { describeHolder, describePerson, describeThing } from './repair-descriptions.ts';
import { attachGift, giveTime, splitGift } from './repair-gifts.ts';
import { attachInfinitive } from './repair-governed.ts';
import { raiseDeadly } from './repair-harm.ts';
import { resumeSubject, resumeVerb } from './repair-interrupted.ts';
import { takeMatter } from './repair-matters.ts';
import { seatAppointed } from './repair-offices.ts';
import { attachOrdered } from './repair-orders.ts';
import { attachAnswer, attachParticle } from './repair-particles.ts';
import { seatReporters } from './repair-reporters.ts';
import { raiseResult } from './repair-results.ts';
import { claimObject, raiseSecond, seatDoer, seatSecond } from './repair-second-verbs.ts';
import { seatBoth, seatHelped, seatSubject } from './repair-subjects.ts';
import { raiseGoods } from './repair-sums.ts';
import { raiseFinite, raiseTeller } from './repair-tellers.ts';
import {
  freeLater,
  freeMonth,
  freeObject,
  freeTime,
  raiseDay,
  raiseProgressive,
  unseatDay,
} from './repair-times.ts';
import { nameSubject, raiseVerb } from './repair-verbs.ts';
import { activate, nameMeans, perfect } from './repair-voice.ts';
import { attachWished } from './repair-wishes.ts';

export function mendVerb(sentence: OpenSentence, verb: number): void {
  for (const repair of REPAIRS) repair(sentence, verb);
}

const REPAIRS: readonly Repair[] = [
  // Is it a verb of its own, and the head of its clause?
  joinCompound,
  raiseVerb,
  seatAppointed,
  // Its subject, and those joined to it.
  seatReporters,
  resumeSubject,
  resumeVerb,
  raiseProgressive,
  seatSubject,
  seatHelped,
  seatBoth,
  // A day beside it is neither its subject nor its object, nor what its clause describes.
  unseatDay,
  freeTime,
  freeMonth,
  freeLater,
  freeObject,
  raiseDay,
  describePerson,
  describeThing,
  describeHolder,
  // Does its subject act, or suffer?
  nameSubject,
  perfect,
  nameMeans,
  // What is given, what is counted, what came of it, and what it is called.
  attachGift,
  splitGift,
  giveTime,
  activate,
  splitPlace,
  raiseSent,
  lowerObject,
  lowerRepeated,
  attachQuality,
  raiseCounted,
  raiseGoods,
  raiseResult,
  seatCalling,
  // A verb beside it that was taken for something else.
  raiseFinite,
  raiseTeller,
  raiseAppeal,
  seatDoer,
  seatSecond,
  raiseSecond,
  claimObject,
  // Particles, prepositions, and what stands behind a day.
  attachParticle,
  attachAnswer,
  joinCharge,
  attachCharge,
  attachComplement,
  reachBehindDay,
  // By whom it is done, or who is blamed for it.
  lowerAgent,
  raiseAgent,
  attachAgent,
  raisePlace,
  attachCulprit,
  // What it speaks of, and the clause that it heads beside a noun.
  attachWished,
  attachOrdered,
  attachInfinitive,
  attachAuthor,
  takeMatter,
  raiseTold,
  raiseToldOnes,
  passOverAside,
  lowerOutcome,
  raiseDeadly,
  attachRelative,
  describeBlow,
  attachClause,
];
