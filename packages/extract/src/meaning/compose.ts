/**
 * Composes the meaning of every predicate of a document from the bottom up. An operator takes up the deed it governs
 * and, by its table, makes something else of it ("rejected calls to withdraw" is REJECT), passes it on with its own
 * subject ("carried out a raid" is the raid, done by the subject), or changes how it stands ("denied killing").
 */

import type { Coding, Entry, Outcome } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInfinitive, modalityOf } from '../syntax/modality.ts';
import { type PredicateView, viewPredicate } from '../syntax/predicate-view.ts';
import {
  childrenWith,
  childWith,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import { pickActors, pickRecipients } from './arguments.ts';
import { composeCameo } from './compose-cameo.ts';
import { contentCandidates, governsClause } from './find-content.ts';
import { findDuties } from './find-duties.ts';
import { entryFits, kindOf, type NameFits } from './match-entry.ts';
import type { Meaning, Stance } from './meaning.ts';
import { isNegated } from './negation.ts';
import { outcomeFor } from './outcome-for.ts';

export interface Composition {
  /** Deeds that no other word has taken up, left to right. */
  readonly meanings: readonly Meaning[];
  /** The operator that a word is ("say", "deny", "wish"), governing something or not. */
  operatorNameAt(token: number): string | undefined;
}

export interface ComposeTools {
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  readonly nameFits: NameFits;
  /** Can the noun phrase with this head act: a person, group, organisation or country? */
  readonly canAct: (head: number) => boolean;
  readonly canDo: (head: number) => boolean;
  readonly canModify: (head: number) => boolean;
  /** Is it someone: "bombers", and not a bombing? */
  readonly isAgent: (head: number) => boolean;
}

export function composeMeanings(tools: ComposeTools): Composition {
  const memo = new Array<Meaning | null | undefined>(tools.tree.document.length).fill(undefined);
  const replaced = new Map<number, Meaning>();
  const operators = new Map<number, string>();
  const taken = new Set<number>();
  const { tree } = tools;

  const meaningOf = (token: number): Meaning | null => {
    const known = memo[token];
    if (known !== undefined) return known;
    memo[token] = null;
    const meaning = compose(token);
    memo[token] = meaning;
    return meaning;
  };

  const compose = (token: number): Meaning | null => {
    const kind = kindOf(tree, token);
    const entries = kind ? tools.lexicon.entriesOf(kind, lemmaOf(tree, token)) : undefined;
    if (!entries) return null;
    const view = viewPredicate(tree, token);
    for (const entry of entries.candidatesAt(view)) {
      if (!entryFits(entry, view, tools.nameFits)) continue;
      if (entry.meaning.kind === 'refusal') return null;
      if (entry.meaning.kind !== 'operator') return deed(view, entry);
      const result = operate(view, entry);
      if (result !== 'nothing governed') return result;
    }
    return null;
  };

  const deed = (view: PredicateView, entry: Entry): Meaning | null => {
    if (entry.meaning.kind !== 'deed' && entry.meaning.kind !== 'topic') return null;
    const told = view.subjects
      .filter((head) => !tools.isAgent(head))
      .flatMap((head) => [head, ...participlesOf(tree, head)])
      .map(meaningOf)
      .find((inner) => inner !== null);
    const sources = {
      view,
      frame: entry.frame,
      pattern: entry.parts,
      content: null,
      canAct: (head: number) => tools.canAct(head) && !isMeans(head, { view, entry }),
      canDo: tools.canDo,
      canModify: tools.canModify,
    };
    let coding: Coding = entry.meaning.coding;
    let actors = pickActors(sources);
    let recipients = pickRecipients(sources, actors);
    const parts: number[] = [];
    if (told && kindOf(tree, view.token) === 'verb' && told.coding.type === coding.type) {
      // "A Taliban attack killed 20", "a bomb planted by militants killed 20": the means, and its doer the actor.
      actors =
        told.actors.length > 0 ? [...told.actors] : actors.filter((head) => head !== told.base);
      if (recipients.length === 0) recipients = [...told.recipients];
      coding = {
        ...coding,
        modes: [...new Set([...coding.modes, ...told.coding.modes])],
        cameo: told.coding.cameo ?? coding.cameo,
      };
      parts.push(told.base, ...told.parts);
    }
    for (const inner of absorbed(view, coding.type)) {
      parts.push(inner.base, ...inner.parts);
      coding = sharpened(coding, inner.coding);
    }
    for (const inner of purposes(view, coding.type)) {
      parts.push(inner.base, ...inner.parts);
      if (!recipients.some(tools.canAct)) recipients = [...inner.recipients];
    }
    for (const part of parts) taken.add(part);
    return {
      base: view.token,
      coding,
      entry,
      actors,
      recipients,
      mutual: entry.frame.mutual,
      stance: 'asserted',
      parts,
      steps: [`"${entry.pattern}" is ${coding.type}`],
    };
  };

  /** "paid an official visit": what a pattern asks for is the deed, however its kind is called. */
  const isMeans = (
    head: number,
    { view, entry }: { readonly view: PredicateView; readonly entry: Entry },
  ): boolean =>
    uposOf(tree, head) === 'NOUN' &&
    view.objects.includes(head) &&
    (!tools.isAgent(head) || isCalledBack(entry)) &&
    entry.parts.some(({ noun }) => noun?.lemmas.has(lemmaOf(tree, head)) ?? false);

  /** Deeds named inside the frame of another: what was lifted, defended, carried out; what someone was jailed for. */
  const absorbed = (view: PredicateView, type: string): Meaning[] => {
    if (kindOf(tree, view.token) !== 'verb') return [];
    const nouns = view.objects.filter((head) => isNominal(tree, head));
    const reasons = CONFLICT.has(type) ? reasonsBelow(tree, view.token) : [];
    return [...nouns, ...reasons].flatMap((token) => meaningOf(token) ?? []);
  };

  /** "sent tents to help the homeless": help that is meant to help is one event, and those it is to help receive it. */
  const purposes = (view: PredicateView, type: string): Meaning[] => {
    if ((type !== 'AID' && type !== 'AGREE') || kindOf(tree, view.token) !== 'verb') return [];
    return childrenWith(tree, view.token, 'advcl')
      .filter((clause) => clause > view.token && isInfinitive(tree, clause))
      .flatMap((clause) => meaningOf(clause) ?? [])
      .filter(({ coding }) => coding.type === 'AID' || coding.type === 'SUPPORT');
  };

  const operate = (view: PredicateView, entry: Entry): Meaning | null | 'nothing governed' => {
    if (entry.meaning.kind !== 'operator') return null;
    const { table, name } = entry.meaning;
    const content = findContent(view, entry);
    const hasClause = governsClause(view, entry.kind);
    if (!content && !hasClause && !PROMISES.has(name) && !isAskedFor(view, entry))
      return 'nothing governed';
    const outcome = outcomeFor(table, content ? effectiveCoding(content) : null);
    if (!outcome || (!content && entry.kind === 'noun' && outcome.kind !== 'code'))
      return 'nothing governed';
    if (!content && outcome.kind !== 'code') {
      operators.set(view.token, name);
      return hasClause ? null : 'nothing governed';
    }
    if (content && outcome.kind === 'keep' && isBareTopic(tree, content)) return 'nothing governed';
    if (name === 'warn' && !isThreat(view, content)) return 'nothing governed';
    operators.set(view.token, name);
    const others =
      name === 'intend' && content !== null && relationOf(tree, content.base) === 'ccomp';
    // "expects Iran to sign": what one expects of others is no plan of theirs.
    const awaited = name === 'intend' && view.subjects.length > 0 && controlsObject(view, content);
    const judged: Outcome = others ? { kind: 'keep', future: true } : outcome;
    return applyOutcome(awaited ? { kind: 'hypothetical' } : judged, {
      view,
      entry,
      content,
    });
  };

  const findContent = (view: PredicateView, entry: Entry): Meaning | null => {
    for (const candidate of contentCandidates(view, entry)) {
      // "invited the opposition leader": what stands before someone says who they are.
      if (relationOf(tree, candidate) === 'compound' && tools.isAgent(headOf(tree, candidate)))
        continue;
      const meaning = meaningOf(candidate);
      if (meaning) return meaning;
    }
    return null;
  };

  /** "agreed not to attack" promises restraint, "vowed not to negotiate" refusal. */
  const effectiveCoding = ({ base, coding, stance }: Meaning): Coding => {
    if (stance !== 'negated' && !isNegated(tree, base)) return coding;
    return HOSTILE.has(coding.type) ? RESTRAINT : composeCameo(REFUSAL, coding);
  };

  const applyOutcome = (
    outcome: Outcome,
    site: { readonly view: PredicateView; readonly entry: Entry; readonly content: Meaning | null },
  ): Meaning | null => {
    const { view, entry, content } = site;
    switch (outcome.kind) {
      case 'code':
        return recode(outcome, site);
      case 'drop':
        if (content) takeUp(content);
        return null;
      case 'keep':
      case 'causing':
        return (
          content &&
          passOn(content, {
            view,
            entry,
            stance: outcome.kind === 'keep' && outcome.future ? 'future' : content.stance,
            swapped: outcome.kind === 'causing',
          })
        );
      case 'negate':
        return content && restate(content, 'negated', entry);
      case 'hypothetical':
        return content && restate(content, 'hypothetical', entry);
      case 'reported':
        return content && restate(content, 'reported', entry);
    }
  };

  const recode = (
    { coding, stance }: Extract<Outcome, { readonly kind: 'code' }>,
    {
      view,
      entry,
      content,
    }: { readonly view: PredicateView; readonly entry: Entry; readonly content: Meaning | null },
  ): Meaning => {
    if (content) takeUp(content);
    const sources = {
      view,
      frame: entry.frame,
      pattern: entry.parts,
      content,
      canAct: tools.canAct,
      canDo: tools.canDo,
      canModify: tools.canModify,
    };
    const named = pickActors(sources);
    // "an end to Israeli raids": who is to end them is who makes them.
    const actors =
      named.length === 0 && entry.kind === 'noun' && isEnding(entry) && content
        ? content.actors
        : named;
    const recipients = pickRecipients(sources, actors);
    const steps = [...(content?.steps ?? []), `under "${entry.pattern}" it becomes ${coding.type}`];
    return {
      base: view.token,
      coding: composeCameo(coding, content && effectiveCoding(content)),
      entry,
      actors,
      recipients,
      mutual: false,
      stance,
      parts: content ? [content.base, ...content.parts] : [],
      steps,
    };
  };

  /** The governed deed stays what it is, but its doer may only be named by the governing word. */
  const passOn = (
    content: Meaning,
    {
      view,
      entry,
      stance,
      swapped,
    }: {
      readonly view: PredicateView;
      readonly entry: Entry;
      readonly stance: Stance;
      readonly swapped: boolean;
    },
  ): Meaning => {
    const own = {
      view,
      frame: content.entry.frame,
      content: null,
      canAct: tools.canAct,
      canDo: tools.canDo,
      canModify: tools.canModify,
    };
    const around = swapped
      ? view.obliques
          .filter(({ word }) => word === 'from' || word === 'by')
          .map(({ noun }) => noun)
          .filter(tools.canAct)
      : view.subjects;
    // "The army renewed its attacks": the subject says who "its" is.
    const named = content.actors.some(
      (head) =>
        tools.canAct(head) && !(view.subjects.some(tools.canAct) && isPossessive(tree, head)),
    );
    // Who calls to apologise apologises, to those called.
    const conveyed = entry.meaning.kind === 'operator' && entry.meaning.name === 'convey';
    const actors =
      !conveyed && (named || isClauseOfItsOwn(tree, content.base))
        ? content.actors
        : around.filter((head) => head !== content.base);
    const found =
      conveyed && view.objects.length > 0
        ? view.objects
        : content.recipients.length > 0
          ? content.recipients
          : pickRecipients({ ...own, nominalOnly: true }, actors);
    const recipients =
      swapped && found.length === 0
        ? [
            ...(entry.frame.actors.includes('object') &&
            view.objects.length > 0 &&
            view.subjects.length === 0
              ? view.objects
              : view.subjects),
          ]
        : found;
    const meaning: Meaning = {
      ...content,
      actors,
      recipients: recipients.filter((head) => !actors.includes(head) && head !== content.base),
      stance,
      steps: [...content.steps, `"${entry.pattern}" carries it`],
    };
    replaced.set(content.base, meaning);
    return meaning;
  };

  const restate = (content: Meaning, stance: Stance, entry: Entry): Meaning => {
    const kept = content.stance === 'asserted' || stance === 'negated' ? stance : content.stance;
    const meaning: Meaning = {
      ...content,
      stance: kept,
      steps: [...content.steps, `"${entry.pattern}" makes it ${stance}`],
    };
    replaced.set(content.base, meaning);
    return meaning;
  };

  /** A deed under another word is no event of its own, nor are the deeds coordinated with it. */
  const takeUp = (content: Meaning): void => {
    for (const token of [content.base, ...content.parts]) {
      taken.add(token);
      for (const other of childrenWith(tree, token, 'conj'))
        if (sharesSubject(other)) takeUpToken(other);
    }
  };

  const takeUpToken = (token: number): void => {
    taken.add(token);
    const meaning = meaningOf(token);
    if (meaning) for (const part of [meaning.base, ...meaning.parts]) taken.add(part);
  };

  const sharesSubject = (token: number): boolean =>
    isNominal(tree, token) || childrenWith(tree, token, 'nsubj', 'nsubj:pass').length === 0;

  const meanings: Meaning[] = [];
  for (let token = 0; token < tree.document.length; token++) meaningOf(token);
  for (let token = 0; token < tree.document.length; token++) {
    const meaning = memo[token];
    if (!meaning || meaning.base !== token || taken.has(token)) continue;
    const final = replaced.get(token) ?? meaning;
    if (isTold(tree, final)) meanings.push(final);
  }
  const operatorNameAt = (token: number): string | undefined =>
    operators.get(token) ?? bareOperator(tools, token);
  const isKnown = (token: number): boolean => taken.has(token) || memo[token] != null;
  const duties = findDuties(
    tree,
    isKnown,
    (token) => operatorNameAt(token) === 'say',
    tools.canAct,
  );
  return { meanings: [...meanings, ...duties], operatorNameAt };
}

/** "a bomb planted by militants" */
function participlesOf(tree: Tree, noun: number): number[] {
  return childrenWith(tree, noun, 'acl').filter((child) => xposOf(tree, child) === 'VBN');
}

/** A noun tells an event when it is a deed (not a mere topic) and someone is named in it, or a verb carries it. */
function isTold(tree: Tree, meaning: Meaning): boolean {
  if (uposOf(tree, meaning.base) === 'VERB' || !isNominal(tree, meaning.base)) return true;
  if (isBareTopic(tree, meaning)) return false;
  if (meaning.steps.length > 1 && meaning.parts.length === 0) return true;
  if (relationOf(tree, meaning.base) === 'compound') return false;
  return (
    meaning.actors.length + meaning.recipients.length > 0 ||
    relationOf(tree, meaning.base) === 'root'
  );
}

/** "an agreement", "a promise" by itself: a word for what others do with it. */
function isBareTopic(tree: Tree, { base, entry, parts }: Meaning): boolean {
  if (uposOf(tree, base) === 'VERB' || !isNominal(tree, base)) return false;
  const { kind } = entry.meaning;
  return kind === 'topic' || (kind === 'operator' && parts.length === 0);
}

function bareOperator({ tree, lexicon }: ComposeTools, token: number): string | undefined {
  const kind = kindOf(tree, token);
  return kind ? lexicon.operatorOf(kind, lemmaOf(tree, token)) : undefined;
}

/** "confirmed that two men had been shot": whoever tells it did not do it. */
function isClauseOfItsOwn(tree: Tree, base: number): boolean {
  return (
    relationOf(tree, base) === 'ccomp' && childrenWith(tree, base, 'nsubj', 'nsubj:pass').length > 0
  );
}

function isPossessive(tree: Tree, head: number): boolean {
  return uposOf(tree, head) === 'PRON' && relationOf(tree, head) === 'nmod:poss';
}

/** A warning threatens when someone is warned, or told what will be done; "warned that rain was near" does not. */
function isThreat(
  { tree, token, objects, obliques }: PredicateView,
  content: Meaning | null,
): boolean {
  if (objects.some((head) => PUBLIC.has(lemmaOf(tree, head)))) return false;
  if (content === null) return objects.length > 0 || vowsItself(tree, token);
  if (relationOf(tree, content.base) !== 'ccomp') return true;
  const modality = modalityOf(tree, content.base);
  return (
    objects.length > 0 ||
    obliques.some(({ word }) => word === 'to') ||
    modality === 'future' ||
    modality === 'would'
  );
}

/** Who warns these of something means them well. */
const PUBLIC = new Set(
  'citizen resident traveller traveler tourist visitor public consumer customer driver motorist voter parent passenger'.split(
    ' ',
  ),
);

/** "Launched an air strike": the noun says how, where the verb does not. */
function sharpened(coding: Coding, inner: Coding): Coding {
  if (coding.type !== inner.type || coding.modes.length > 0 || inner.modes.length === 0)
    return coding;
  return inner;
}

/** "appealed to donors for patience": a call for something not known is a call. */
function isAskedFor({ obliques }: PredicateView, { kind, meaning, parts }: Entry): boolean {
  if (kind !== 'verb' || meaning.kind !== 'operator' || meaning.name !== 'appeal') return false;
  const own = parts.at(-1)?.words ?? [];
  return own.includes('for') && obliques.some(({ word }) => word === 'for');
}

/** "withdrew peacekeepers from Chad": they are what is withdrawn, and Chad is left. */
function isCalledBack({ meaning, frame }: Entry): boolean {
  if (meaning.kind !== 'deed' || frame.recipients[0] === 'object') return false;
  return meaning.coding.modes.includes('withdraw') || meaning.coding.cameo === '166';
}

function isEnding({ meaning }: Entry): boolean {
  return meaning.kind === 'operator' && meaning.name === 'stop';
}

/** Words that say enough alone: "the two sides agreed". */
const PROMISES = new Set(['promise', 'offer']);

const HOSTILE = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'PROTEST',
  'THREATEN',
  'REJECT',
]);
const RESTRAINT: Coding = { type: 'RETREAT', modes: [], cameo: '087' };
const REFUSAL: Coding = { type: 'REJECT', modes: [], cameo: '12+' };

function controlsObject({ tree, objects }: PredicateView, content: Meaning | null): boolean {
  if (content === null || relationOf(tree, content.base) !== 'xcomp') return false;
  return objects.some((head) => head < content.base);
}

/** "Ankara warned that it would …": whatever it is, they mean to do it themselves. */
function vowsItself(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb, 'ccomp').some((clause) => {
    const subject = childWith(tree, clause, 'nsubj');
    const modality = modalityOf(tree, clause);
    return (
      subject >= 0 &&
      uposOf(tree, subject) === 'PRON' &&
      /^(it|he|she|they|we)$/.test(wordOf(tree, subject)) &&
      (modality === 'future' || modality === 'would')
    );
  });
}

const CONFLICT = new Set(['COERCE', 'SANCTION', 'ACCUSE', 'THREATEN', 'REJECT']);

/** "jailed for plotting", "fined over leaks". */
function reasonsBelow(tree: Tree, verb: number): number[] {
  return childrenWith(tree, verb, 'advcl', 'acl').filter((child) =>
    childrenWith(tree, child, 'mark').some((mark) =>
      /^(for|of|over|after)$/.test(wordOf(tree, mark)),
    ),
  );
}
