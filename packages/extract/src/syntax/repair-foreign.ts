/** Repairs of foreign phrases, whose words the parser hangs on whatever stands beside them. */

import { type Draft, NOUN, REL, VERB, wordOf } from './repair-draft.ts';

/** "declared two envoys personae non gratae/amod": what they were declared to be. */
export function joinPersona(draft: Draft, token: number, first: number): void {
  const { heads, deprels, upos } = draft;
  if (!/^personae?$/.test(wordOf(draft, token)) || wordOf(draft, token + 1) !== 'non') return;
  if (!/^gratae?$/.test(wordOf(draft, token + 2))) return;
  let verb = token - 1;
  while (verb >= first && upos[verb] !== VERB) verb--;
  if (verb < first) return;
  upos[token] = NOUN;
  heads[token] = verb;
  deprels[token] = REL.xcomp;
  for (const word of [token + 1, token + 2]) {
    heads[word] = token;
    deprels[word] = REL.fixed;
  }
}
