/**
 * The text of the sentence that a token stands in; phrases of one sentence share it. Persons whom nobody knows are left out:
 * where they bear the name of a town, that town says nothing of whose police the sentence tells.
 */

import type { Name } from '@dateline/language';
import type { Tree } from '../syntax/tree.ts';

export function sentenceTexts(
  { sentenceOf, document }: Tree,
  findStrangers: () => readonly Name[],
): (token: number) => string {
  let strangers: readonly Name[] | undefined;
  const texts = new Array<string | undefined>(document.sentences.length).fill(undefined);
  return (token) => {
    const index = sentenceOf[token] as number;
    const sentence = document.sentences[index];
    if (sentence === undefined) return '';
    // Who is a stranger is found out only where a sentence is asked for.
    strangers ??= findStrangers();
    texts[index] ??= textWithout(strangers, sentence, document.text);
    return texts[index];
  };
}

function textWithout(
  names: readonly Name[],
  { first, last, start, end }: { readonly [key in 'first' | 'last' | 'start' | 'end']: number },
  text: string,
): string {
  let kept = '';
  let at = start;
  for (const name of names) {
    if (name.first < first || name.last > last) continue;
    kept += text.slice(at, name.start);
    at = name.end;
  }
  return kept + text.slice(at, end);
}
