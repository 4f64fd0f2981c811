/**
 * Puts right what a parser that knows no verb frames often gets wrong and a lexicon can tell. The repairs stand in `repair-*.ts`,
 * sorted by what they mend. First the words of a sentence are seen for what they are (`mend-words.ts`), then each verb is given its
 * own (`mend-verb.ts`); a repair may count on those before it.
 */

import type { Document } from '@dateline/language';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { WordForm } from '../../lexicon/words/word-form.ts';
import { wordForms } from '../word-forms.ts';
import { VERB } from './labels.ts';
import { mendVerb } from './mend-verb.ts';
import { mendWords } from './mend-words.ts';
import type { OpenSentence } from './open-sentence.ts';

export function repairAttachments(
  document: Document,
  lexicon: Lexicon,
  forms: readonly WordForm[] = wordForms(document, lexicon),
): Document {
  const repaired = {
    ...document,
    forms,
    heads: document.heads.slice(),
    deprels: document.deprels.slice(),
    upos: document.upos.slice(),
    xpos: document.xpos.slice(),
  };
  for (const { first, last } of document.sentences) {
    const sentence: OpenSentence = { ...repaired, lexicon, first, last };
    mendWords(sentence);
    for (let token = first; token < last; token++)
      if (sentence.upos[token] === VERB) mendVerb(sentence, token);
  }
  return repaired;
}
