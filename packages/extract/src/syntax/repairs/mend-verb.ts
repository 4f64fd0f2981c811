/** Gives a verb its own, from its place in the sentence to the clauses it governs; each stage counts on those before it. */

import type { VerbFrame } from '../../lexicon/words/verb-frame.ts';
import type { WordForm } from '../../lexicon/words/word-form.ts';
import { attachAgent, lowerAgent, raiseAgent, raisePlace } from './repair-agents.ts';
import { raiseAppeal } from './repair-appeals.ts';
import { attachComplement, attachQuality, lowerObject, lowerRepeated } from './repair-arguments.ts';
import { attachWished, takeMatter } from './repair-asides.ts';
import { attachAuthor, attachCulprit } from './repair-authors.ts';
import { reachBehindDay } from './repair-behind-days.ts';
import { seatCalling } from './repair-callings.ts';
import { attachClause, attachRelative, raiseTold } from './repair-clauses.ts';
import { joinCompound } from './repair-compounds.ts';
import { raiseCounted } from './repair-counts.ts';
import { describePerson, describeThing } from './repair-descriptions.ts';
import {
  type Draft,
  type FramedVerb,
  REL,
  type Stretch,
  type VerbFrames,
  verbOf,
} from './repair-draft.ts';
import { attachGift, giveTime, splitGift } from './repair-gifts.ts';
import { attachInfinitive, conveys } from './repair-governed.ts';
import { resumeSubject, resumeVerb } from './repair-interrupted.ts';
import { seatAppointed } from './repair-offices.ts';
import { attachAnswer, attachParticle } from './repair-particles.ts';
import { seatReporters } from './repair-reporters.ts';
import { raiseResult } from './repair-results.ts';
import {
  claimObject,
  raiseFinite,
  raiseSecond,
  seatDoer,
  seatSecond,
} from './repair-second-verbs.ts';
import { seatBoth, seatHelped, seatSubject } from './repair-subjects.ts';
import { raiseGoods } from './repair-sums.ts';
import { freeMonth, freeObject, freeTime, raiseProgressive, unseatDay } from './repair-times.ts';
import { nameSubject, raiseVerb } from './repair-verbs.ts';
import { activate, nameMeans, perfect } from './repair-voice.ts';

/** A verb with all that its repairs ask for. */
interface Verb extends FramedVerb {
  readonly first: number;
  readonly sentence: Stretch;
  /** As the lexicon knows it. */
  readonly verb: string;
  readonly particles: ReadonlySet<string>;
  /** Does it govern the deed of its infinitive? */
  readonly governs: boolean;
  /** Its particles if it does, else none. */
  readonly own: ReadonlySet<string>;
}

export function mendVerb(
  draft: Draft,
  token: number,
  { sentence, frames }: { readonly sentence: Stretch; readonly frames: VerbFrames },
): void {
  const { first, last } = sentence;
  const verb = verbOf(draft, token) ?? draft.lemmas[token] ?? '';
  const { particles, governsInfinitive: governs } = frameOf(draft, token, verb);
  const own = governs ? particles : NONE;
  const at: Verb = { token, first, last, sentence, frames, verb, particles, governs, own };
  placeVerb(draft, at);
  seatThoseBefore(draft, at);
  freeFromDays(draft, at);
  tellVoice(draft, at);
  takeObjects(draft, at);
  joinSecondVerbs(draft, at);
  takeComplements(draft, at);
  takeAuthors(draft, at);
  takeClauses(draft, at);
}

const NONE: ReadonlySet<string> = new Set();

/** Is it a verb of its own, and the head of its clause? */
function placeVerb(draft: Draft, { token, first, frames, own, particles }: Verb): void {
  joinCompound(draft, token, first, frames);
  raiseVerb(draft, token, { own, particles });
  seatAppointed(draft, token);
}

/** Its subject, and those joined to it. */
function seatThoseBefore(draft: Draft, { token, first, last, sentence, own }: Verb): void {
  seatReporters(draft, token);
  resumeSubject(draft, { token, first, own });
  resumeVerb(draft, token, last);
  raiseProgressive(draft, token, first);
  seatSubject(draft, token, first);
  seatHelped(draft, token, sentence);
  seatBoth(draft, token, sentence);
}

/** A day beside it is neither its subject nor its object, nor what its clause describes. */
function freeFromDays(draft: Draft, { token, first, last }: Verb): void {
  unseatDay(draft, token, first);
  freeTime(draft, token, first);
  freeMonth(draft, token, first);
  freeObject(draft, token, last);
  describePerson(draft, token);
  describeThing(draft, token);
}

/** Does its subject act, or suffer? */
function tellVoice(draft: Draft, { token, last }: Verb): void {
  nameSubject(draft, token);
  perfect(draft, token);
  nameMeans(draft, token, last);
}

/** What is given, what is counted, what came of it, and what it is called. */
function takeObjects(draft: Draft, { token, last, own, particles, verb }: Verb): void {
  attachGift(draft, token, last);
  splitGift(draft, token, last);
  giveTime(draft, token, last);
  activate(draft, token, own);
  lowerObject(draft, token, last);
  lowerRepeated(draft, { token, last, particles });
  attachQuality(draft, token, last);
  raiseCounted(draft, token, last);
  raiseGoods(draft, token, last);
  raiseResult(draft, { token, last, verb });
  seatCalling(draft, token, last);
}

/** A verb beside it that was taken for something else. */
function joinSecondVerbs(draft: Draft, { token, last }: Verb): void {
  raiseFinite(draft, token);
  raiseAppeal(draft, token);
  seatDoer(draft, token);
  seatSecond(draft, token, last);
  raiseSecond(draft, token);
  claimObject(draft, token, last);
}

/** Particles, prepositions, and what stands behind a day. */
function takeComplements(draft: Draft, at: Verb): void {
  const { token, last, particles, verb } = at;
  attachParticle(draft, { token, last, particles });
  attachAnswer(draft, token, last);
  attachComplement(draft, { token, last, verb });
  reachBehindDay(draft, at);
}

/** By whom it is done, or who is blamed for it. */
function takeAuthors(draft: Draft, at: Verb): void {
  const { token, last } = at;
  lowerAgent(draft, token, last);
  raiseAgent(draft, token, last);
  attachAgent(draft, at);
  raisePlace(draft, token, last);
  attachCulprit(draft, at);
}

/** What it speaks of, and the clause that it heads beside a noun. */
function takeClauses(draft: Draft, at: Verb): void {
  const { token, last, frames, verb, governs } = at;
  if (governs) attachWished(draft, token, last);
  if (governs && !conveys(draft, token, { last, verb })) attachInfinitive(draft, token, last);
  attachAuthor(draft, at);
  takeMatter(draft, at);
  raiseTold(draft, at);
  if (draft.deprels[token] === REL.acl) attachRelative(draft, at);
  if (draft.deprels[token] === REL.acl || draft.deprels[token] === REL.relcl)
    attachClause(draft, token, frames);
}

function frameOf({ forms }: Draft, token: number, verb: string): VerbFrame {
  return (forms[token] as WordForm).lexemeOf(verb).frame;
}
