/**
 * "the soldiers" of whom an earlier sentence said that they are Israeli: a definite noun without a country takes up the
 * last phrase with that noun, or one like it, of which the article told whose it was; fighters are else of the one armed group
 * that it has named.
 */

import type { ResolvedActor, Sector } from '@dateline/knowledge';
import { isPlural } from '../syntax/is-plural.ts';
import {
  childrenWith,
  childWith,
  headOf,
  isCapitalised,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../syntax/tree.ts';
import { isArmedSector } from './is-armed-sector.ts';
import { onlyGroupBefore } from './only-group-before.ts';
import type { ReadActor } from './read-actors.ts';
import { subjectsAbove } from './subjects-above.ts';

/** Nouns that news exchanges for each other when it speaks of the same people again. */
const GROUPS = [
  'soldier troop force army military serviceman',
  'militant rebel insurgent fighter guerrilla jihadist extremist gunman attacker group militia',
  'government regime authority administration',
  'police policeman officer',
  'protester demonstrator activist marcher',
  'minister secretary',
].map((nouns) => new Set(nouns.split(' ')));
const ALIKE = new Map(GROUPS.flatMap((group) => [...group].map((noun) => [noun, group])));
const SOLDIERS = /^(?:soldier|troop|military|army)$/;
const NONE: ReadonlySet<string> = new Set();

/** The same noun is taken up over more sentences than another for it. */
const SAME_BACK = 8;
const LIKE_BACK = 2;

const SURE = 0.6;
const RECALLED = 0.6;

interface Recalling {
  /** Whom a phrase means by its own words. */
  readonly actorAt: (head: number) => ReadActor | null;
  readonly actorsAt: (head: number) => readonly ReadActor[];
}

export function recallActor(
  tree: Tree,
  own: ReadActor,
  { actorAt, actorsAt }: Recalling,
): ReadActor | null {
  const { head } = own.phrase;
  if (!isLoose(tree, own)) return null;
  const lemma = lemmaOf(tree, head);
  const like = ALIKE.get(lemma) ?? NONE;
  // "the rebels allied with it" are told from those before.
  const isTold = childWith(tree, head, 'acl') >= 0;
  const isArmed = like.has('militant') && !isTold;
  const isLeague = LEAGUES.has(lemma);
  // "Washington insists that the regime must go": whoever speaks of a regime is another.
  const speakers = lemma === 'regime' ? subjectsAbove(tree, head) : [];
  for (let token = own.phrase.first - 1; token >= 0; token--) {
    const back = (tree.sentenceOf[head] as number) - (tree.sentenceOf[token] as number);
    if (back > SAME_BACK && !isLeague) break;
    const noun = lemmaOf(tree, token);
    const isProper = uposOf(tree, token) === 'PROPN';
    const isLike =
      (back <= LIKE_BACK &&
        (like.has(noun) ||
          (isArmed && isProper) ||
          (lemma === 'officer' && SOLDIERS.test(noun)))) ||
      (isLeague && isProper && actorAt(token)?.actor.name.toLowerCase().includes(lemma) === true);
    if ((noun !== lemma && !isLike) || speakers.includes(token)) continue;
    const bearer = bearerOf(tree, token);
    // "expelled its envoys … the envoys": of whom "its" means.
    const isOwned = noun === lemma && childWith(tree, bearer, 'nmod:poss') >= 0;
    const [earlier] = isOwned ? actorsAt(bearer) : [actorAt(bearer)];
    if (earlier && isArmyOfficer(own.actor, earlier.actor, lemma))
      return { ...own, actor: recalled(earlier.actor), resolvedBy: 'description' };
    if (earlier?.actor.kind === 'PERSON' && isNamedBehind(own, earlier, { tree, actorAt }))
      continue;
    if (earlier && isOfSomeone(earlier.actor) && agrees(tree, own, earlier.actor))
      return { ...own, actor: recalled(earlier.actor), resolvedBy: 'description' };
  }
  const group = FIGHTERS.has(lemma) && !isTold ? onlyGroupBefore(tree, own, actorAt) : undefined;
  return group ? { ...own, actor: recalled(group), resolvedBy: 'description' } : null;
}

/** "Soldiers seized the palace. The officers …" are no police. */
const isArmyOfficer = (own: ResolvedActor, { sectors }: ResolvedActor, lemma: string): boolean =>
  lemma === 'officer' && own.sectors[0] === 'COP' && sectors[0] === 'MIL';

/** "The president called Assad …": whom the sentence goes on to name is another. */
function isNamedBehind(
  { phrase }: ReadActor,
  { actor }: ReadActor,
  { tree, actorAt }: Pick<Recalling, 'actorAt'> & { readonly tree: Tree },
): boolean {
  const last = tree.document.sentences[tree.sentenceOf[phrase.head] as number]?.last ?? 0;
  for (let token = phrase.last; token < last; token++)
    if (uposOf(tree, token) === 'PROPN' && actorAt(token)?.actor.id === actor.id) return true;
  return false;
}

const FIGHTERS = new Set('rebel insurgent militant guerrilla jihadist extremist'.split(' '));

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** "the local fighters", "the Chadian-backed rebels" are told from those before. */
function isOther(tree: Tree, word: number): boolean {
  return (
    OTHERS.has(wordOf(tree, word)) || /(?:backed|supported|led|allied)$/.test(wordOf(tree, word))
  );
}

const OTHERS = new Set(
  'local other rival allied foreign fellow opposing opposition friendly new remaining neighbouring'.split(
    ' ',
  ),
);

/** Definite, and its country only guessed. */
function isLoose(tree: Tree, { phrase, actor }: ReadActor): boolean {
  return (
    (uposOf(tree, phrase.head) === 'NOUN' || LEAGUES.has(lemmaOf(tree, phrase.head))) &&
    !isOfSeveralStates(tree, phrase.head) &&
    DEFINITE.has(wordOf(tree, phrase.first)) &&
    // "the Small Group" is a name of its own.
    (!isCapitalised(tree, phrase.head) || LEAGUES.has(lemmaOf(tree, phrase.head))) &&
    !childrenWith(tree, phrase.head, 'amod').some((word) => isOther(tree, word)) &&
    (actor.how === 'composed' || actor.how === 'office') &&
    actor.confidence < SURE
  );
}

/** "The ministers" who met are hardly all of the one whom the text named last. */
function isOfSeveralStates(tree: Tree, head: number): boolean {
  return isPlural(tree, head) && /^(?:minister|secretary)$/.test(lemmaOf(tree, head));
}

/** "President X", "the minister, X": the one who bears the noun as a title. */
function bearerOf(tree: Tree, token: number): number {
  return /^(?:compound|flat|nmod:desc|appos)/.test(relationOf(tree, token))
    ? headOf(tree, token)
    : token;
}

const isOfSomeone = (actor: ResolvedActor): boolean =>
  actor.confidence >= SURE &&
  actor.how !== 'discovered' &&
  (actor.country !== null || actor.kind === 'GROUP' || actor.kind === 'IGO');

/** Those who fight states, whatever they are called, are taken up as such, and several are no person. */
function agrees(tree: Tree, { phrase, actor }: ReadActor, earlier: ResolvedActor): boolean {
  if (earlier.kind === 'PERSON' && isPlural(tree, phrase.head)) return false;
  // "the coalition", "the court": of states as well as of parties or of one state.
  const isLeague = LEAGUES.has(lemmaOf(tree, phrase.head));
  if (earlier.kind === 'IGO') return isLeague;
  if (isLeague && earlier.kind === 'GROUP') return false;
  if (actor.sectors.length === 0) return earlier.kind === 'GROUP';
  const isAlike = (sector: Sector): boolean =>
    actor.sectors.includes(sector) || (isArmedSector(sector) && actor.sectors.some(isArmedSector));
  return earlier.sectors.some(isAlike);
}

const LEAGUES = new Set(
  'coalition alliance bloc union organisation organization court tribunal council commission agency'.split(
    ' ',
  ),
);

/** What an article implies is less sure than what it says. */
const recalled = (actor: ResolvedActor): ResolvedActor => ({
  ...actor,
  confidence: Math.min(actor.confidence, RECALLED),
});
