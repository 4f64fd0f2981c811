/**
 * Names from the network's scores: found sentence by sentence, mended with the tree, and judged over the
 * whole document, for a name is spelled out once and short ever after, and stays what it is.
 */

import type { Name, ParsedText } from '../document.ts';
import { addRepeats } from './add-repeats.ts';
import { agreeOnTypes } from './agree-on-types.ts';
import { decodeSpans, type NameScores } from './decode-spans.ts';
import { joinPersons } from './join-persons.ts';
import { tidySpan } from './tidy-span.ts';

export function findNames(document: ParsedText, scores: NameScores): Name[] {
  const spans = document.sentences.flatMap((sentence) => {
    let last = sentence.first;
    return decodeSpans(scores, sentence.first, sentence.last).flatMap((found) => {
      // A name may begin earlier than it was found to, but not before the last one ends.
      const span = tidySpan(document, { ...sentence, first: last }, found);
      // A span that grew may have swallowed the next one.
      if (!span || span.first < last) return [];
      last = span.last;
      return [span];
    });
  });
  const all = addRepeats(document, spans);
  const types = agreeOnTypes(document, scores, all);
  return joinPersons(
    all.map(({ first, last }, i) => ({
      first,
      last,
      start: document.starts[first] as number,
      end: document.ends[last - 1] as number,
      type: types[i] as Name['type'],
    })),
  );
}
