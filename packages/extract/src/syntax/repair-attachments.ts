/**
 * Puts right what a parser that knows no verb frames often gets wrong and a lexicon can tell: particles of phrasal verbs
 * ("called off the strike"), complements with a verb's own preposition ("accused the army of murder"), infinitives that
 * complete a verb instead of saying what for ("threatened to cut aid"), and clauses that say what a noun is about ("charges
 * by the clergy that it tortured priests") instead of describing one. Nothing else is touched.
 */

import type { Document } from '@dateline/language';
import type { WordForm } from '../lexicon/word-form.ts';
import { attachAgent, attachAuthor, raiseAgent, raiseMatter } from './repair-agents.ts';
import { attachComplement, attachGift, attachParticle, lowerObject } from './repair-arguments.ts';
import { readBetween } from './repair-between.ts';
import { attachClause, attachInfinitive, attachRelative, conveys } from './repair-clauses.ts';
import { joinCompound } from './repair-compounds.ts';
import { type Draft, REL, VERB, type VerbFrames, verbOf } from './repair-draft.ts';
import { describePerson, raiseProgressive, seatSubject, unseatDay } from './repair-subjects.ts';
import { readAsVerb } from './repair-tags.ts';
import { nameHolder } from './repair-titles.ts';
import { nameSubject, raiseVerb } from './repair-verbs.ts';
import { activate, perfect } from './repair-voice.ts';
import { wordForms } from './word-forms.ts';

const NONE: ReadonlySet<string> = new Set();

export function repairAttachments(
  document: Document,
  frames: VerbFrames,
  forms: readonly WordForm[] = wordForms(document, frames),
): Document {
  const draft: Draft = {
    ...document,
    forms,
    heads: document.heads.slice(),
    deprels: document.deprels.slice(),
    upos: document.upos.slice(),
    xpos: document.xpos.slice(),
  };
  for (const { first, last } of document.sentences) {
    for (let token = first; token < last; token++) {
      readAsVerb(draft, token, frames);
      readBetween(draft, token, last);
      raiseMatter(draft, token, last, frames);
      nameHolder(draft, token, first);
    }
    for (let token = first; token < last; token++) {
      if (draft.upos[token] !== VERB) continue;
      const verb = verbOf(draft, token) ?? document.lemmas[token] ?? '';
      const own = frames.governsInfinitive(verb) ? frames.particlesOf(verb) : NONE;
      joinCompound(draft, token, first, frames);
      raiseVerb(draft, token, own);
      raiseProgressive(draft, token, first);
      seatSubject(draft, token, first);
      unseatDay(draft, token, first);
      describePerson(draft, token);
      nameSubject(draft, token);
      perfect(draft, token);
      attachGift(draft, token, last);
      activate(draft, token, own);
      lowerObject(draft, token, last);
      attachParticle(draft, { token, last, particles: frames.particlesOf(verb) });
      attachComplement(draft, { token, last, verb });
      raiseAgent(draft, token, last);
      attachAgent(draft, { token, last, isDeed: frames.isDeed });
      const named = frames.governsInfinitive(verb) && !conveys(draft, token, { last, verb });
      if (named) attachInfinitive(draft, token, last);
      attachAuthor(draft, { token, last, isDeed: frames.isDeed });
      if (draft.deprels[token] === REL.acl) attachRelative(draft, { token, last, frames });
      if (draft.deprels[token] === REL.relcl) attachClause(draft, token, frames);
    }
  }
  return draft;
}
