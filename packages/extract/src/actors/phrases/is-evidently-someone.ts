/** Whoever is named, or called by a noun for people, will be found or put down as someone new. */

import { contentLemma } from '../../syntax/nouns/content-lemma.ts';
import { isAgentNoun } from '../is-agent-noun.ts';
import { bornName } from '../names/born-name.ts';
import { isPhrase } from './is-phrase.ts';
import type { PhraseReading } from './phrase-reading.ts';

export function isEvidentlySomeone(head: number, reading: PhraseReading): boolean {
  const { tree, agents, gear, nameAt } = reading;
  if (!isPhrase(head, reading)) return false;
  const noun = contentLemma(tree, head);
  return (
    nameAt(head) !== undefined ||
    (isAgentNoun(noun, agents) && !gear.has(noun)) ||
    bornName(tree, head, nameAt) !== undefined
  );
}
