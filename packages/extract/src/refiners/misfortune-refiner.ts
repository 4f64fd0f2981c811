/**
 * People killed or houses destroyed with no one who did it, in a sentence about a flood or a crash, suffered a disaster or an
 * accident, not an assault.
 */

import { lemmaOf, type Tree, wordOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

const NEIGHBOURS = 1;

export function refineMisfortune(draft: Draft, reading: Reading): Draft {
  const { type } = draft.coding;
  if ((type !== 'ASSAULT' && type !== 'COERCE') || draft.actors.length > 0) return draft;
  if (type === 'COERCE' && draft.coding.modes.includes('arrest')) return draft;
  const found = misfortuneNear(draft, reading);
  if (!found) return draft;
  const steps = [
    ...draft.steps,
    `no one did it and the text tells of a ${found.word}, so ${found.type}`,
  ];
  return { ...draft, coding: { type: found.type, modes: [], cameo: null }, steps };
}

interface Misfortune {
  readonly type: 'DISASTER' | 'ACCIDENT';
  readonly word: string;
}

/** A calamity or mishap named in the sentence or next to it, unless anyone armed is named in the sentence, too. */
function misfortuneNear(draft: Draft, { tree, lexicon }: Reading): Misfortune | null {
  const at = tree.sentenceOf[draft.meaning.base] as number;
  const armed = lexicon.classOf('armed');
  const fighting = lexicon.classOf('fighting');
  const bombs = lexicon.classOf('bomb');
  if (
    anyIn(
      tree,
      at,
      (lemma, token) =>
        token !== draft.meaning.base &&
        (armed.has(lemma) || fighting.has(lemma) || bombs.has(lemma)),
    )
  )
    return null;
  for (const index of [at, at - NEIGHBOURS, at + NEIGHBOURS]) {
    const found = misfortuneIn(tree, index, lexicon);
    if (found) return found;
  }
  return null;
}

function misfortuneIn(tree: Tree, index: number, lexicon: Reading['lexicon']): Misfortune | null {
  const calamity = anyIn(tree, index, (lemma) => lexicon.classOf('calamity').has(lemma));
  if (calamity) return { type: 'DISASTER', word: calamity };
  const mishap = anyIn(tree, index, (lemma) => lexicon.classOf('mishap').has(lemma));
  return mishap ? { type: 'ACCIDENT', word: mishap } : null;
}

function anyIn(
  tree: Tree,
  index: number,
  test: (lemma: string, token: number) => boolean,
): string | null {
  const sentence = tree.document.sentences[index];
  if (!sentence) return null;
  for (let token = sentence.first; token < sentence.last; token++)
    if (test(lemmaOf(tree, token), token)) return wordOf(tree, token);
  return null;
}
