/** Whom one noun phrase means by its own words, and a name apart from any phrase. */

import { namesWater, type ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { contentHead } from '../syntax/content-head.ts';
import { isHyphenated } from '../syntax/is-hyphenated.ts';
import { isTime } from '../syntax/is-time.ts';
import { modifierLemmas } from '../syntax/modifier-lemmas.ts';
import { nounPhraseOf } from '../syntax/noun-phrase.ts';
import {
  caseOf,
  childrenWith,
  isCapitalised,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
} from '../syntax/tree.ts';
import { discoverActor } from './discover-actor.ts';
import { isAgentNoun } from './is-agent-noun.ts';
import type { ActorReading, ReadActor } from './read-actors.ts';

export interface PhraseReading extends ActorReading {
  nameAt(token: number): Name | undefined;
  sentenceAt(token: number): string;
  /** Whom a short name means that the article has told in full. */
  bearerAt(token: number): ResolvedActor | null;
}

/** Whoever is named, or called by a noun for people, will be found or put down as someone new. */
export function isEvidentlySomeone(head: number, reading: PhraseReading): boolean {
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

export function readPhrase(head: number, reading: PhraseReading): ReadActor | null {
  const { tree, knowledge, date, countries, agents, gear, nameAt } = reading;
  if (!isPhrase(head, reading)) return null;
  const phrase = nounPhraseOf(tree, head);
  const text = tree.document.text.slice(phrase.start, phrase.end);
  const name = nameAt(head);
  if (name && isWater(name, reading)) return null;
  const content = contentOf(head, name, tree);
  const bearer = reading.bearerAt(content);
  if (bearer) return { phrase, text, actor: bearer, resolvedBy: 'phrase' };
  const resolved = knowledge.resolveActor({
    phrase: content === head ? text : phraseText(tree, content),
    head: lemmaOf(tree, content),
    ...(date === undefined ? {} : { date }),
    ...(name === undefined ? {} : { nameType: name.type }),
    // "forces backed by Chad" are of another country than the one the text is about.
    ...(isBacked(tree, content) || isOpponent(tree, content)
      ? {}
      : { context: reading.sentenceAt(head), countries }),
    cautious: true,
  });
  const named = name !== undefined || uposOf(tree, content) === 'PROPN';
  const isGear = !named && gear.has(lemmaOf(tree, content));
  if (isGear && !resolved?.country) return null;
  const isOfOther =
    resolved?.how === 'composed' &&
    !named &&
    (isThing(content, reading) || isGround(lemmaOf(tree, content), resolved));
  const known =
    resolved && !isOfOther && (resolved.how !== 'discovered' || named) ? resolved : null;
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

/** "a group of rebels" are rebels; "the Islamic State of Iraq" is one name. */
function contentOf(head: number, name: Name | undefined, tree: Tree): number {
  const content = contentHead(tree, head);
  return name && content >= name.first && content < name.last ? head : content;
}

/** "major squares", "missile tests": neither the noun is anyone, nor a word beside it whose it is. */
function isThing(noun: number, { tree, knowledge, agents, gear }: PhraseReading): boolean {
  const lemma = lemmaOf(tree, noun);
  if (uposOf(tree, noun) !== 'NOUN' || isAgentNoun(lemma, agents)) return false;
  if (/ing$|\d/.test(lemma) || knowledge.resolveActor({ phrase: lemma }) !== undefined)
    return false;
  const owners = childrenWith(tree, noun, 'compound', 'amod', 'nmod:poss', 'nmod', 'conj').some(
    (child) =>
      caseOf(tree, child) === 'of' ||
      uposOf(tree, child) === 'PRON' ||
      (isCapitalised(tree, child) && relationOf(tree, child) !== 'nmod'),
  );
  const isOfPeople = (word: string): boolean =>
    word === 'military' || (!RANKS.has(word) && isAgentNoun(word, agents) && !gear.has(word));
  return !owners && !modifierLemmas(tree, noun).some(isOfPeople);
}

/** "rebel towns" are the rebels'; "Shi'ite towns" and "loyalist areas" are no clergy and no party. */
function isGround(lemma: string, { sectors }: ResolvedActor): boolean {
  return GROUND.has(lemma) && !sectors.some((sector) => HOLDERS.has(sector));
}

const GROUND = new Set(
  'town city village area district region quarter neighbourhood neighborhood land territory province'.split(
    ' ',
  ),
);
const HOLDERS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'REB', 'UAF', 'PRM', 'CVL']);

/** Before a noun, rather a quality than a rank. */
const RANKS = new Set(['major', 'general', 'private', 'chief', 'principal']);

/** "its enemies" are of any country but its own. */
function isOpponent(tree: Tree, noun: number): boolean {
  return (
    /^(?:enemy|foe|rival|opponent|adversary|counterpart)$/.test(lemmaOf(tree, noun)) &&
    childrenWith(tree, noun, 'nmod:poss').some((owner) => uposOf(tree, owner) === 'PRON')
  );
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

export function readName(
  name: Name,
  { tree, knowledge, date, countries, agents }: ActorReading,
): ResolvedActor | null {
  if (isWater(name, { tree, knowledge })) return null;
  const text = tree.document.text.slice(name.start, name.end);
  const resolved = knowledge.resolveActor({
    phrase: text,
    ...(date === undefined ? {} : { date }),
    nameType: name.type,
    countries,
  });
  return resolved ?? discoverActor({ tree, head: name.last - 1, text, name, agents });
}

function isWater(
  { type, start, end }: Name,
  { tree, knowledge }: Pick<ActorReading, 'tree' | 'knowledge'>,
): boolean {
  return type === 'LOC' && namesWater(knowledge.places, tree.document.text.slice(start, end));
}

function phraseText(tree: Tree, head: number): string {
  const { start, end } = nounPhraseOf(tree, head);
  return tree.document.text.slice(start, end);
}
