/** "ordered the priest jailed/acl": what is ordered is that he be jailed; the participle tells nothing of him that was so before. */

import { PARTICIPLE, REL, VERB } from './labels.ts';
import { hasChild, type OpenSentence } from './open-sentence.ts';
import { hang } from './rehang.ts';

export function attachOrdered(sentence: OpenSentence, token: number): void {
  const { heads, deprels, lemmas, upos, xpos, last } = sentence;
  if (upos[token] !== VERB || lemmas[token] !== 'order') return;
  if (hasChild(sentence, token, [REL.xcomp, REL.ccomp])) return;
  for (let deed = token + 2; deed < last; deed++) {
    const noun = deed - 1;
    if (deprels[deed] !== REL.acl || xpos[deed] !== PARTICIPLE || heads[deed] !== noun) continue;
    if (heads[noun] !== token || deprels[noun] !== REL.obj) continue;
    hang(sentence, deed, token, REL.xcomp);
    return;
  }
}
