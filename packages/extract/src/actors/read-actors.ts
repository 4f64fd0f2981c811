/** Which actor each noun phrase of a document means; every phrase is resolved once. */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { ResolvedBy } from '../extraction.ts';
import { isHyphenated } from '../syntax/is-hyphenated.ts';
import { contentHead, isTime, type NounPhrase, nounPhraseOf } from '../syntax/noun-phrase.ts';
import { childrenWith, lemmaOf, type Tree, uposOf } from '../syntax/tree.ts';
import { apposedActor } from './apposed-actor.ts';
import { discoverActor } from './discover-actor.ts';
import { isAgentNoun } from './is-agent-noun.ts';
import { isWater } from './is-water.ts';
import { knownNames } from './known-names.ts';
import { ownedActor } from './owned-actor.ts';
import { recallActor } from './recall-actor.ts';
import { isDescription, isPersonalPronoun, resolveReference } from './resolve-reference.ts';
import { shortNames } from './short-names.ts';

export interface ReadActor {
  readonly phrase: NounPhrase;
  readonly text: string;
  readonly actor: ResolvedActor;
  readonly resolvedBy: ResolvedBy;
}

export interface ActorReader {
  readonly tree: Tree;
  /** The actor that the noun phrase with this head means, if it can act at all. */
  actorAt(head: number): ReadActor | null;
  /** Is there one? Most phrases tell by a name or a noun for people alone, without finding out who is meant. */
  canAct(head: number): boolean;
  /** Of the recogniser, and those it passed over but the book knows. */
  readonly names: readonly Name[];
  /** The name that covers a token. */
  nameAt(token: number): Name | undefined;
  /** Who a name means, apart from any phrase it stands in. */
  namedActor(name: Name): ResolvedActor | null;
}

export interface ActorReading {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly date: string | undefined;
  /** Offset behind the dateline, whose names do nothing. */
  readonly bodyStart: number;
  /** Countries the article is about, most mentioned first. */
  readonly countries: readonly string[];
  /** Nouns that can act without being named. */
  readonly agents: ReadonlySet<string>;
  /** Rockets, shells, guns: someone's, if the text says whose, and else no one. */
  readonly gear: ReadonlySet<string>;
}

export function readActors(reading: ActorReading): ActorReader {
  const { tree } = reading;
  const memo = new Map<number, ReadActor | null>();
  const byToken = namesByToken(tree);
  const names = namesOf(reading, byToken);
  const fulls = shortNames(tree, names);
  const named = namesRead(reading, fulls);
  const nameAt = (token: number): Name | undefined => byToken[token];
  const bearerAt = (token: number): ResolvedActor | null => {
    const name = nameAt(token);
    const full = name && fulls.get(name.first);
    return full ? named(full) : null;
  };
  const phrases = { ...reading, nameAt, bearerAt, sentenceAt: sentenceTexts(tree) };
  const direct = (head: number): ReadActor | null => {
    const known = memo.get(head);
    if (known !== undefined) return known;
    const found = readPhrase(head, phrases);
    memo.set(head, found);
    return found;
  };
  const recollections = new Map<number, ReadActor | null>();
  const recall = (head: number): ReadActor | null => {
    let found = recollections.get(head);
    if (found === undefined) {
      const own = direct(head);
      found =
        apposedActor({ tree, nameAt }, own, direct) ??
        (own && (recallActor(tree, own, direct) ?? own));
      recollections.set(head, found);
    }
    return found;
  };
  const references = new Map<number, ReadActor | null>();
  const actorAt = (head: number): ReadActor | null => {
    let found = references.get(head);
    if (found === undefined) {
      found =
        isPersonalPronoun(tree, head) || isDescription(tree, head)
          ? (resolveReference(tree, head, recall) ?? direct(head))
          : (ownedActor(head, { ...reading, own: recall(head), actorAt }) ?? recall(head));
      references.set(head, found);
    }
    return found;
  };
  const evident = new Map<number, boolean>();
  const canAct = (head: number): boolean => {
    let found = evident.get(head);
    if (found === undefined) {
      found = isEvidentlySomeone(head, phrases) || actorAt(head) !== null;
      evident.set(head, found);
    }
    return found;
  };
  return { tree, actorAt, canAct, names, nameAt, namedActor: named };
}

/** Apart from its phrase, a name means the same wherever the article has it. */
function namesRead(
  reading: ActorReading,
  fulls: ReadonlyMap<number, Name>,
): (name: Name) => ResolvedActor | null {
  const { text } = reading.tree.document;
  const known: Record<Name['type'], Map<string, ResolvedActor | null>> = {
    PER: new Map(),
    ORG: new Map(),
    LOC: new Map(),
  };
  return (short) => {
    const name = fulls.get(short.first) ?? short;
    const spelling = text.slice(name.start, name.end);
    let found = known[name.type].get(spelling);
    if (found === undefined) {
      found = readName(name, reading);
      known[name.type].set(spelling, found);
    }
    return found;
  };
}

interface PhraseReading extends ActorReading {
  nameAt(token: number): Name | undefined;
  sentenceAt(token: number): string;
  /** Whom a short name means that the article has told in full. */
  bearerAt(token: number): ResolvedActor | null;
}

/** Whoever is named, or called by a noun for people, will be found or put down as someone new. */
function isEvidentlySomeone(head: number, reading: PhraseReading): boolean {
  const { tree, agents, gear, nameAt } = reading;
  if (!isPhrase(head, reading)) return false;
  const noun = lemmaOf(tree, contentHead(tree, head));
  return (
    nameAt(head) !== undefined ||
    (isAgentNoun(noun, agents) && !gear.has(noun)) ||
    bornName(tree, head, nameAt) !== undefined
  );
}

function isPhrase(head: number, { tree, bodyStart }: PhraseReading): boolean {
  const upos = uposOf(tree, head);
  if (upos === 'PRON' || upos === 'ADV' || (upos === 'VERB' && !isHyphenated(tree, head)))
    return false;
  return !isTime(tree, head) && (tree.document.starts[head] as number) >= bodyStart;
}

function readPhrase(head: number, reading: PhraseReading): ReadActor | null {
  const { tree, knowledge, date, countries, agents, gear, nameAt } = reading;
  if (!isPhrase(head, reading)) return null;
  const phrase = nounPhraseOf(tree, head);
  const text = tree.document.text.slice(phrase.start, phrase.end);
  const name = nameAt(head);
  if (name && isWater(name, tree.document.text, knowledge)) return null;
  const content = contentHead(tree, head);
  const bearer = reading.bearerAt(content);
  if (bearer) return { phrase, text, actor: bearer, resolvedBy: 'phrase' };
  const resolved = knowledge.resolveActor({
    phrase: content === head ? text : phraseText(tree, content),
    head: lemmaOf(tree, content),
    ...(date === undefined ? {} : { date }),
    ...(name === undefined ? {} : { nameType: name.type }),
    // "forces backed by Chad" are of another country than the one the text is about.
    ...(isBacked(tree, content) ? {} : { context: reading.sentenceAt(head), countries }),
    cautious: true,
  });
  const named = name !== undefined || uposOf(tree, content) === 'PROPN';
  const isGear = !named && gear.has(lemmaOf(tree, content));
  if (isGear && !resolved?.country) return null;
  const known = resolved && (resolved.how !== 'discovered' || named) ? resolved : null;
  const actor =
    known ??
    discoverActor({
      tree,
      head: content,
      text,
      name: name ?? bornName(tree, head, nameAt),
      agents,
    });
  return actor && { phrase, text, actor, resolvedBy: 'phrase' };
}

function isBacked(tree: Tree, noun: number): boolean {
  return childrenWith(tree, noun, 'acl').some((participle) =>
    /^(?:back|support|train|arm|fund|lead|ally)$/.test(lemmaOf(tree, participle)),
  );
}

/** "the blogger Lina Haddad": the name that a noun bears. */
function bornName(
  tree: Tree,
  head: number,
  nameAt: (token: number) => Name | undefined,
): Name | undefined {
  const bearer = childrenWith(tree, head, 'appos', 'flat', 'nmod:desc').find(
    (child) => nameAt(child)?.type === 'PER',
  );
  return bearer === undefined ? undefined : nameAt(bearer);
}

function readName(
  name: Name,
  { tree, knowledge, date, countries, agents }: ActorReading,
): ResolvedActor | null {
  if (isWater(name, tree.document.text, knowledge)) return null;
  const text = tree.document.text.slice(name.start, name.end);
  const resolved = knowledge.resolveActor({
    phrase: text,
    ...(date === undefined ? {} : { date }),
    nameType: name.type,
    countries,
  });
  return resolved ?? discoverActor({ tree, head: name.last - 1, text, name, agents });
}

/** Cut out once: what is read of a sentence is remembered by its text. */
function sentenceTexts({ sentenceOf, document }: Tree): (token: number) => string {
  const texts = new Array<string | undefined>(document.sentences.length).fill(undefined);
  return (token) => {
    const index = sentenceOf[token] as number;
    const sentence = document.sentences[index];
    if (sentence === undefined) return '';
    texts[index] ??= document.text.slice(sentence.start, sentence.end);
    return texts[index];
  };
}

function phraseText(tree: Tree, head: number): string {
  const { start, end } = nounPhraseOf(tree, head);
  return tree.document.text.slice(start, end);
}

/** Names that the recogniser passed over are put among the others. */
function namesOf({ tree, knowledge }: ActorReading, byToken: NamesByToken): readonly Name[] {
  const known = knownNames(tree, knowledge, (token) => byToken[token] !== undefined);
  for (const name of known) byToken[name.first] = name;
  return [...tree.document.names, ...known];
}

type NamesByToken = (Name | undefined)[];

function namesByToken({ document: { length, names } }: Tree): NamesByToken {
  const byToken = new Array<Name | undefined>(length).fill(undefined);
  for (const name of names) byToken.fill(name, name.first, name.last);
  return byToken;
}
