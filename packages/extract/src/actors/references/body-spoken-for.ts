/** "The army said it knew. A spokesman gave no details": for whom he speaks is told before, by who speaks there. */

import { childrenWith, lemmaOf, relationOf, type Tree } from '../../syntax/tree.ts';
import { isSure } from '../is-sure.ts';
import type { ReadActor } from '../read-actors.ts';
import { mainSubject } from './search/subjects-above.ts';
import type { Told } from './told.ts';
import { wordsTaking } from './words/words-taking.ts';

const SENTENCES_BACK = 2;

/** Empty where the words say for whom, or no body is told before. */
export function bodySpokenFor(head: number, { tree, actorsAt }: Told): readonly ReadActor[] {
  if (!isBareSpokesman(tree, head)) return [];
  const own = tree.sentenceOf[head] as number;
  for (let index = own - 1; index >= Math.max(0, own - SENTENCES_BACK); index--) {
    const sentence = tree.document.sentences[index];
    const [subject = -1] = sentence === undefined ? [] : mainSubject(tree, sentence);
    const [told] = subject < 0 ? [] : actorsAt(subject);
    if (told === undefined) continue;
    const { actor } = told;
    const isBody = actor.kind === 'ORGANIZATION' || actor.kind === 'IGO' || actor.kind === 'GROUP';
    return isBody && isSure(actor)
      ? [{ ...wordsTaking(tree, head), actor, resolvedBy: 'description' }]
      : [];
  }
  return [];
}

const isBareSpokesman = (tree: Tree, head: number): boolean =>
  /^spokes(?:man|woman|person)$/.test(lemmaOf(tree, head)) &&
  childrenWith(tree, head).every((child) => /^(?:det|case|punct)$/.test(relationOf(tree, child)));
