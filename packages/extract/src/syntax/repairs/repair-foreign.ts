/** Repairs of foreign phrases, whose words the parser hangs on whatever stands beside them. */

import { NAME, NOUN, REL, VERB } from './labels.ts';
import { type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang } from './rehang.ts';

/** "declared two envoys personae non gratae/amod": what they were declared to be. */
export function joinPersona(sentence: OpenSentence, token: number): void {
  const { upos, first } = sentence;
  if (wordOf(sentence, token + 1) !== 'non' || !/^personae?$/.test(wordOf(sentence, token))) return;
  if (!/^gratae?$/.test(wordOf(sentence, token + 2))) return;
  let verb = token - 1;
  while (verb >= first && upos[verb] !== VERB) verb--;
  if (verb < first) return;
  freeDeclared(sentence, token, verb);
  upos[token] = NOUN;
  hang(sentence, token, verb, REL.xcomp);
  for (const word of [token + 1, token + 2]) {
    hang(sentence, word, token, REL.fixed);
  }
}

/** "declared the envoy/compound persona/obj": whom the phrase has swallowed. */
function freeDeclared(sentence: OpenSentence, persona: number, verb: number): void {
  const { heads, upos } = sentence;
  const declared = persona - 1;
  if (heads[declared] !== persona || (upos[declared] !== NOUN && upos[declared] !== NAME)) return;
  handOver(sentence, { from: persona, to: declared, first: verb + 1, last: declared });
  hang(sentence, declared, verb, REL.obj);
}
