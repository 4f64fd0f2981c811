/** Repairs of foreign phrases, whose words the parser hangs on whatever stands beside them. */

import { type Draft, NAME, NOUN, REL, VERB, wordOf } from './repair-draft.ts';

/** "declared two envoys personae non gratae/amod": what they were declared to be. */
export function joinPersona(draft: Draft, token: number, first: number): void {
  const { heads, deprels, upos } = draft;
  if (wordOf(draft, token + 1) !== 'non' || !/^personae?$/.test(wordOf(draft, token))) return;
  if (!/^gratae?$/.test(wordOf(draft, token + 2))) return;
  let verb = token - 1;
  while (verb >= first && upos[verb] !== VERB) verb--;
  if (verb < first) return;
  freeDeclared(draft, token, verb);
  upos[token] = NOUN;
  heads[token] = verb;
  deprels[token] = REL.xcomp;
  for (const word of [token + 1, token + 2]) {
    heads[word] = token;
    deprels[word] = REL.fixed;
  }
}

/** "declared the envoy/compound persona/obj": whom the phrase has swallowed. */
function freeDeclared({ heads, deprels, upos }: Draft, persona: number, verb: number): void {
  const declared = persona - 1;
  if (heads[declared] !== persona || (upos[declared] !== NOUN && upos[declared] !== NAME)) return;
  for (let word = verb + 1; word < declared; word++)
    if (heads[word] === persona) heads[word] = declared;
  heads[declared] = verb;
  deprels[declared] = REL.obj;
}
