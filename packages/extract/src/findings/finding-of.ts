/** A draft that every judge has passed, as it is told to the outside. */

import type { ReadActor } from '../actors/read-actors.ts';
import type { ArgumentFinding, Span } from '../extraction.ts';
import type { Unnumbered } from '../happenings/telling.ts';
import type { Part } from '../lexicon/entry.ts';
import type { Draft, Reading } from '../refiners/draft.ts';
import { caseOf, childrenWith, lemmaOf, type Tree, uposOf } from '../syntax/tree.ts';
import { governingVerb } from '../syntax/verbs/governing-verb.ts';
import type { TokenSpan } from '../syntax/verbs/predicate-phrase.ts';

export function findingOf(draft: Draft, { tree, text, codebook }: Reading): Unnumbered {
  const { coding, meaning } = draft;
  const index = tree.sentenceOf[meaning.base] as number;
  const sentence = tree.document.sentences[index];
  const { start, end } = draft.words ? spanOf(draft.words, tree) : triggerOf(draft, tree);
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

/** From the telling word to the words it took up: "agreed to withdraw", "carried out an attack", "came to the aid". */
function triggerOf(draft: Draft, tree: Tree): Span {
  const { base, parts, steps } = draft.meaning;
  const carrier =
    steps.length > 1 && uposOf(tree, base) !== 'VERB' ? [governingVerb(tree, base)] : [];
  const near = [base, ...parts, ...carrier, ...namedBehind(draft, tree)].filter(
    (token) => token >= 0 && Math.abs(token - base) <= TRIGGER_REACH,
  );
  return {
    start: tree.document.starts[Math.min(...near)] as number,
    end: tree.document.ends[Math.max(...near)] as number,
  };
}

/** "came to the aid", "opened fire": without what its pattern names a verb says little; parties have fields of their own. */
function namedBehind({ meaning, actors, recipients }: Draft, tree: Tree): readonly number[] {
  const { base, entry } = meaning;
  if (uposOf(tree, base) !== 'VERB') return [];
  const parties = new Set([...actors, ...recipients].map(({ phrase }) => phrase.head));
  return childrenWith(tree, base, 'obj', 'obl').filter(
    (noun) => !parties.has(noun) && entry.parts.some((part) => namesAs(part, noun, tree)),
  );
}

function namesAs({ words, noun: condition }: Part, noun: number, tree: Tree): boolean {
  const lemma = lemmaOf(tree, noun);
  const preposition = caseOf(tree, noun);
  if (condition === null) return words.includes(lemma);
  if (condition.isAny || !condition.lemmas.has(lemma)) return false;
  return preposition === '' ? words.length === 0 : words.includes(preposition);
}

function argumentOf({ phrase, text, actor, resolvedBy }: ReadActor): ArgumentFinding {
  return { start: phrase.start, end: phrase.end, text, actor, resolvedBy };
}
