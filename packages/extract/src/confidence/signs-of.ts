/** What speaks for or against a find, in numbers between 0 and 1: the input of its confidence, and what that is fitted on. */

import type { ReadActor } from '../actors/read-actors.ts';
import type { Draft, Reading } from '../refiners/draft.ts';
import { headOf, relationOf, type Tree, uposOf } from '../syntax/tree.ts';

export interface Signs {
  /** The parser's certainty: on average of the words that carry the event, and of the least certain arc among them. */
  readonly parse: number;
  readonly weakest: number;
  /** Conditions of the lexicon entry; or none at all. */
  readonly demanding: number;
  readonly bare: number;
  /** Told by a noun, or an adjective; such a noun with a verb that carries it; a chain of verbs. */
  readonly noun: number;
  readonly carried: number;
  readonly composed: number;
  /** Where the predicate stands: main clause, what is said, an aside, one of several. */
  readonly leading: number;
  readonly said: number;
  readonly aside: number;
  readonly joined: number;
  /** Parties: there at all, of the book, unnamed, meant by a pronoun or "the group", several, far from the predicate. */
  readonly actor: number;
  readonly recipient: number;
  readonly known: number;
  readonly unnamed: number;
  readonly meant: number;
  readonly several: number;
  readonly far: number;
  /** Place and day stated with the deed. */
  readonly placed: number;
  readonly dated: number;
  readonly reported: number;
  readonly planned: number;
  readonly unsure: number;
  /** Length of the sentence; how far down the text it stands. */
  readonly long: number;
  readonly late: number;
}

export type SignName = keyof Signs;

const SUBORDINATE = new Set(['advcl', 'acl', 'acl:relcl']);
/** From here on everything counts as long, late or far. */
const LONG_SENTENCE = 60;
const LATE_SENTENCE = 40;
const FAR_TOKENS = 15;

export function signsOf(draft: Draft, { tree }: Reading): Signs {
  const { entry, base, steps } = draft.meaning;
  const verb = uposOf(tree, base) === 'VERB';
  const relation = relationOf(tree, base);
  const parties = [...draft.actors, ...draft.recipients];
  const certainties = certaintiesOf(draft, tree);
  const sentence = tree.sentenceOf[base] as number;
  const { first = 0, last = 0 } = tree.document.sentences[sentence] ?? {};
  const { factuality } = draft;
  return {
    parse: certainties.reduce((sum, certainty) => sum + certainty, 0) / certainties.length,
    weakest: Math.min(...certainties),
    demanding: Math.min(entry.specificity, 4) / 4,
    bare: Number(entry.specificity === 0),
    noun: Number(!verb),
    carried: Number(!verb && steps.length > 1),
    composed: Number(verb && steps.length > 1),
    leading: Number(relation === 'root'),
    said: Number(relation === 'ccomp'),
    aside: Number(SUBORDINATE.has(relation)),
    joined: Number(relation === 'conj'),
    actor: Number(draft.actors.length > 0),
    recipient: Number(draft.recipients.length > 0),
    known: shareOf(parties, ({ actor }) => actor.how === 'book' || actor.how === 'office'),
    unnamed: shareOf(parties, ({ actor }) => actor.how === 'discovered'),
    meant: shareOf(parties, ({ resolvedBy }) => resolvedBy !== 'phrase'),
    several: Number(draft.actors.length > 1 || draft.recipients.length > 1),
    far: Math.min(1, distanceOf(draft) / FAR_TOKENS),
    placed: Number(draft.place?.stated ?? false),
    dated: Number(draft.date?.stated ?? false),
    reported: Number(factuality === 'REPORTED'),
    planned: Number(factuality === 'FUTURE'),
    unsure: Number(factuality === 'HYPOTHETICAL' || factuality === 'NEGATED'),
    long: Math.min(1, (last - first) / LONG_SENTENCE),
    late: Math.min(1, sentence / LATE_SENTENCE),
  };
}

/** Of the predicate's own arc, and of every arc between it and its parties. */
function certaintiesOf({ meaning, actorHeads, recipientHeads }: Draft, tree: Tree): number[] {
  const tokens = new Set([meaning.base]);
  for (const head of [...actorHeads, ...recipientHeads])
    for (let at = head; at >= 0 && at !== meaning.base; at = headOf(tree, at)) tokens.add(at);
  return [...tokens].map((token) => tree.document.confidence[token] ?? 0);
}

function shareOf(parties: readonly ReadActor[], holds: (party: ReadActor) => boolean): number {
  return parties.length === 0 ? 0 : parties.filter(holds).length / parties.length;
}

function distanceOf({ meaning, actorHeads, recipientHeads }: Draft): number {
  return Math.max(
    0,
    ...[...actorHeads, ...recipientHeads].map((head) => Math.abs(head - meaning.base)),
  );
}
