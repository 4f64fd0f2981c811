/** The words of a document, one for each token: looked up once for all who ask about them. */

import type { Document } from '@dateline/language';
import type { WordForm } from '../lexicon/words/word-form.ts';

type Cut = Pick<Document, 'text' | 'starts' | 'ends' | 'length'>;

/** Where word forms are looked up. */
export interface Forms {
  formAt(text: string, start: number, end: number): WordForm;
}

export function wordForms({ text, starts, ends, length }: Cut, forms: Forms): WordForm[] {
  const found = new Array<WordForm>(length);
  for (let token = 0; token < length; token++)
    found[token] = forms.formAt(text, starts[token] as number, ends[token] as number);
  return found;
}
