/** The words of a document, one for each token: cut out and looked up once for all who ask about them. */

import type { Document } from '@dateline/language';
import type { WordForm } from '../lexicon/word-form.ts';

type Cut = Pick<Document, 'text' | 'starts' | 'ends' | 'length'>;

/** Where word forms are looked up. */
export interface Forms {
  formOf(spelling: string): WordForm;
}

export function wordForms({ text, starts, ends, length }: Cut, forms: Forms): WordForm[] {
  const found = new Array<WordForm>(length);
  for (let token = 0; token < length; token++)
    found[token] = forms.formOf(text.slice(starts[token], ends[token]));
  return found;
}
