/** A draft that every judge has passed, as it is told to the outside. */

import type { ReadActor } from '../actors/read-actors.ts';
import type { ArgumentFinding, Span } from '../extraction.ts';
import type { Unnumbered } from '../happenings/telling.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { Draft, Reading } from '../refiners/draft.ts';
import { type Tree, uposOf } from '../syntax/tree.ts';
import { governingVerb } from '../syntax/verbs/governing-verb.ts';
import type { TokenSpan } from '../syntax/verbs/predicate-phrase.ts';

export function findingOf(draft: Draft, { tree, text, codebook }: Reading): Unnumbered {
  const { coding, meaning } = draft;
  const index = tree.sentenceOf[meaning.base] as number;
  const sentence = tree.document.sentences[index];
  const { start, end } = draft.words ? spanOf(draft.words, tree) : triggerOf(meaning, tree);
  const modes = coding.modes.filter((mode) =>
    codebook.get(coding.type).modes.some((known) => known.mode === mode),
  );
  return {
    type: coding.type,
    modes,
    contexts: draft.contexts,
    cameo: coding.cameo ?? codebook.cameoOf(coding.type, modes),
    quad: codebook.quadOf(coding.type),
    goldstein: codebook.goldsteinOf(coding.type, modes),
    trigger: { start, end, text: text.slice(start, end) },
    actors: draft.actors.map(argumentOf),
    recipients: draft.recipients.map(argumentOf),
    location: draft.place,
    date: draft.date,
    factuality: draft.factuality,
    historical: draft.historical,
    attribution: draft.source && {
      ...draft.source.span,
      text: text.slice(draft.source.span.start, draft.source.span.end),
      actor: draft.source.actor?.actor ?? null,
    },
    casualties: draft.casualties,
    confidence: draft.confidence,
    signs: draft.signs,
    salience: draft.salience,
    sentence: { start: sentence?.start ?? start, end: sentence?.end ?? end, index },
    rule: meaning.entry.rule,
    explanation: draft.steps,
  };
}

function spanOf({ first, last }: TokenSpan, { document }: Tree): Span {
  return { start: document.starts[first] as number, end: document.ends[last - 1] as number };
}

/** Words further than this from the telling one are no part of the trigger. */
const TRIGGER_REACH = 8;

/** From the telling word to the words it took up: "agreed to withdraw", "carried out an attack". */
function triggerOf({ base, parts, steps }: Meaning, tree: Tree): Span {
  const carrier =
    steps.length > 1 && uposOf(tree, base) !== 'VERB' ? [governingVerb(tree, base)] : [];
  const near = [base, ...parts, ...carrier].filter(
    (token) => token >= 0 && Math.abs(token - base) <= TRIGGER_REACH,
  );
  return {
    start: tree.document.starts[Math.min(...near)] as number,
    end: tree.document.ends[Math.max(...near)] as number,
  };
}

function argumentOf({ phrase, text, actor, resolvedBy }: ReadActor): ArgumentFinding {
  return { start: phrase.start, end: phrase.end, text, actor, resolvedBy };
}
