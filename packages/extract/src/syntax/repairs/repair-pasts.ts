/** Repairs of past tenses that the tagger took for a quality, as it may where it has hardly ever seen the verb. */

import { ADJECTIVE, type Draft, PAST, VERB, wordOf } from './repair-draft.ts';

/** "The EU unfroze/ADJ assets": a past tense that is no participle is no quality. */
export function readAsPast(draft: Draft, token: number): boolean {
  if (draft.upos[token] !== ADJECTIVE || !PAST_ONLY.test(wordOf(draft, token))) return false;
  draft.upos[token] = VERB;
  draft.xpos[token] = PAST;
  return true;
}

const PAST_ONLY =
  /^(?:un|re|over|under|with|out|mis)?(?:froze|chose|drove|flew|forgave|forgot|gave|rode|shook|spoke|stole|swore|threw|took|tore|wore|wove|wrote|drew|began|sang|sank)$/;
