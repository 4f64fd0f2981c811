/** Who says so: the speaker of the clause that reports the deed, or the source after "according to". */

import { subjectsOf } from '../syntax/clause.ts';
import { nounPhraseOf } from '../syntax/noun-phrase.ts';
import { childrenWith, headOf, isNominal, relationOf, type Tree, wordOf } from '../syntax/tree.ts';
import type { Draft, Reading, Source } from './draft.ts';

const SPEECH = new Set(['say', 'deny', 'announce', 'accuse']);

export function refineAttribution(draft: Draft, reading: Reading): Draft {
  const head = speakerOf(draft.meaning.base, reading);
  if (head < 0) return draft;
  const source = sourceAt(head, reading);
  const factuality =
    draft.factuality === 'ASSERTED' && isOthersWord(draft, head) ? 'REPORTED' : draft.factuality;
  return { ...draft, source, factuality };
}

function isOthersWord(draft: Draft, speaker: number): boolean {
  return !draft.actorHeads.includes(speaker);
}

function speakerOf(base: number, { tree, composition }: Reading): number {
  for (let at = base; at >= 0; at = headOf(tree, at)) {
    const named = sourceNamedAt(tree, at);
    if (named >= 0) return named;
    const aside = childrenWith(tree, at, 'parataxis').find((child) =>
      SPEECH.has(composition.operatorNameAt(child) ?? ''),
    );
    if (aside !== undefined) return subjectsOf(tree, aside)[0] ?? -1;
    const governor = headOf(tree, at);
    if (governor < 0) break;
    const relation = relationOf(tree, at);
    if (
      (relation === 'ccomp' || relation === 'parataxis') &&
      SPEECH.has(composition.operatorNameAt(governor) ?? '')
    )
      return subjectsOf(tree, governor)[0] ?? -1;
  }
  return -1;
}

function sourceNamedAt(tree: Tree, predicate: number): number {
  const named = childrenWith(tree, predicate, 'obl', 'nmod').find((child) =>
    childrenWith(tree, child, 'case').some((marker) => wordOf(tree, marker) === 'according'),
  );
  return named !== undefined && isNominal(tree, named) ? named : -1;
}

function sourceAt(head: number, { tree, actors }: Reading): Source {
  const { start, end } = nounPhraseOf(tree, head);
  return { span: { start, end }, actor: actors.actorAt(head) };
}
