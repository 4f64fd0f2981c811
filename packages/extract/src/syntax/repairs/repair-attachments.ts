/**
 * Puts right what a parser that knows no verb frames often gets wrong and a lexicon can tell. The repairs stand in `repair-*.ts`,
 * sorted by what they mend. First the words of a sentence are seen for what they are (`mend-words.ts`), then each verb is given its
 * own (`mend-verb.ts`); a repair may count on those before it.
 */

import type { Document } from '@dateline/language';
import type { WordForm } from '../../lexicon/words/word-form.ts';
import { wordForms } from '../word-forms.ts';
import { mendVerb } from './mend-verb.ts';
import { mendWords } from './mend-words.ts';
import { type Draft, VERB, type VerbFrames } from './repair-draft.ts';

export function repairAttachments(
  document: Document,
  frames: VerbFrames,
  forms: readonly WordForm[] = wordForms(document, frames),
): Document {
  const repaired = {
    ...document,
    forms,
    heads: document.heads.slice(),
    deprels: document.deprels.slice(),
    upos: document.upos.slice(),
    xpos: document.xpos.slice(),
  };
  for (const sentence of document.sentences) {
    const draft: Draft = { ...repaired, first: sentence.first };
    mendWords(draft, sentence, frames);
    for (let token = sentence.first; token < sentence.last; token++)
      if (draft.upos[token] === VERB) mendVerb(draft, token, { sentence, frames });
  }
  return repaired;
}
