/**
 * "the soldiers" of whom an earlier sentence said that they are Israeli: a definite noun without a country takes up the
 * last phrase with that noun, or one like it, of which the article told whose it was; fighters are else of the one armed group
 * that it has named.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import { wordSet } from '@dateline/language';
import { isPlural } from '../../../syntax/nouns/is-plural.ts';
import { sentenceAt } from '../../../syntax/sentence-at.ts';
import { childWith, headOf, lemmaOf, relationOf, type Tree, uposOf } from '../../../syntax/tree.ts';
import { asImplied } from '../../as-implied.ts';
import { isSure } from '../../is-sure.ts';
import type { ReadActor } from '../../read-actors.ts';
import { subjectsAbove } from '../search/subjects-above.ts';
import { isLeagueNoun } from '../states/is-league-noun.ts';
import type { Told } from '../told.ts';
import { agrees } from './agrees.ts';
import { isLoose } from './is-loose.ts';
import { isOfOtherOffice } from './is-of-other-office.ts';
import { nounsAlike } from './nouns-alike.ts';
import { onlyGroupBefore } from './only-group-before.ts';

type Recalling = Pick<Told, 'actorAt' | 'actorsAt'>;

export function recallActor(tree: Tree, own: ReadActor, recalling: Recalling): ReadActor | null {
  if (!isLoose(tree, own)) return null;
  const { head } = own.phrase;
  const recall: Recall = {
    ...recalling,
    tree,
    own,
    lemma: lemmaOf(tree, head),
    // "the rebels allied with it" are told from those before.
    isTold: childWith(tree, head, 'acl') >= 0,
  };
  const actor = lastTold(recall) ?? onlyGroup(recall);
  return actor ? { ...own, actor: asImplied(actor), resolvedBy: 'description' } : null;
}

interface Recall extends Recalling {
  readonly tree: Tree;
  readonly own: ReadActor;
  readonly lemma: string;
  readonly isTold: boolean;
}

/** The same noun is taken up over more sentences than another for it. */
const SAME_BACK = 8;
const LIKE_BACK = 2;

function lastTold(recall: Recall): ResolvedActor | undefined {
  const { tree, lemma } = recall;
  const { head, first } = recall.own.phrase;
  const isAlike = likenessOf(recall);
  const isLeague = namesLeague(recall);
  // "Washington insists that the regime must go": whoever speaks of a regime is another.
  const speakers = lemma === 'regime' ? subjectsAbove(tree, head) : [];
  for (let token = first - 1; token >= 0; token--) {
    const back = (tree.sentenceOf[head] as number) - (tree.sentenceOf[token] as number);
    if (back > SAME_BACK && !isLeague) break;
    if (!isAlike(token, back) || speakers.includes(token)) continue;
    if (isOfOtherOffice(tree, head, token)) continue;
    const earlier = earlierAt(token, recall);
    if (earlier && isMeant(earlier.actor, recall)) return earlier.actor;
  }
  return undefined;
}

/** May the word, so many sentences back, tell of the same? */
function likenessOf(recall: Recall): (token: number, back: number) => boolean {
  const { tree, lemma, isTold, actorAt } = recall;
  const like = nounsAlike(lemma);
  const isArmed = like.has('militant') && !isTold;
  const isLeague = namesLeague(recall);
  const isProper = (token: number): boolean => uposOf(tree, token) === 'PROPN';
  return (token, back) => {
    const noun = lemmaOf(tree, token);
    if (noun === lemma) return true;
    if (back <= LIKE_BACK) {
      if (like.has(noun) || (isArmed && isProper(token))) return true;
      if (lemma === 'officer' && SOLDIERS.test(noun)) return true;
      if (isOneForce(recall) && POLICE.test(noun)) return true;
    }
    if (!isLeague || !isProper(token)) return false;
    return actorAt(token)?.actor.name.toLowerCase().includes(lemma) === true;
  };
}

/** "The union" may be the European one, "the unions" are not. */
const namesLeague = ({ tree, lemma, own }: Recall): boolean =>
  isLeagueNoun(lemma) && !isPlural(tree, own.phrase.head);

const SOLDIERS = /^(?:soldier|troop|military|army)$/;
const POLICE = /^(?:police|policeman)$/;

/** "The police shot two men. Residents blamed the force": one force may be either, several are soldiers. */
const isOneForce = ({ tree, own, lemma }: Recall): boolean =>
  lemma === 'force' && !isPlural(tree, own.phrase.head);

function earlierAt(token: number, { tree, lemma, actorAt, actorsAt }: Recall): ReadActor | null {
  const bearer = bearerOf(tree, token);
  // "expelled its envoys … the envoys": of whom "its" means.
  const isOwned = lemmaOf(tree, token) === lemma && childWith(tree, bearer, 'nmod:poss') >= 0;
  return isOwned ? (actorsAt(bearer)[0] ?? null) : actorAt(bearer);
}

/** "President X", "the minister, X": the one who bears the noun as a title. */
function bearerOf(tree: Tree, token: number): number {
  return /^(?:compound|flat|nmod:desc|appos)/.test(relationOf(tree, token))
    ? headOf(tree, token)
    : token;
}

function isMeant(earlier: ResolvedActor, recall: Recall): boolean {
  if (isArmyOfficer(recall, earlier)) return true;
  if (isOneForce(recall) && earlier.sectors[0] === 'COP') return isOfSomeone(earlier);
  if (earlier.kind === 'PERSON' && isNamedBehind(recall, earlier)) return false;
  return isOfSomeone(earlier) && agrees(recall.tree, recall.own, earlier);
}

/** "Soldiers seized the palace. The officers …" are no police. */
const isArmyOfficer = ({ own, lemma }: Recall, { sectors }: ResolvedActor): boolean =>
  lemma === 'officer' && own.actor.sectors[0] === 'COP' && sectors[0] === 'MIL';

/** "The president called Assad …": whom the sentence goes on to name is another. */
function isNamedBehind({ tree, own: { phrase }, actorAt }: Recall, { id }: ResolvedActor): boolean {
  const last = sentenceAt(tree, phrase.head)?.last ?? 0;
  for (let token = phrase.last; token < last; token++)
    if (uposOf(tree, token) === 'PROPN' && actorAt(token)?.actor.id === id) return true;
  return false;
}

const isOfSomeone = (actor: ResolvedActor): boolean =>
  isSure(actor) &&
  actor.how !== 'discovered' &&
  (actor.country !== null || actor.kind === 'GROUP' || actor.kind === 'IGO');

function onlyGroup({ tree, own, lemma, isTold, actorAt }: Recall): ResolvedActor | undefined {
  return FIGHTERS.has(lemma) && !isTold ? onlyGroupBefore(tree, own, actorAt) : undefined;
}

const FIGHTERS = wordSet('rebel insurgent militant guerrilla jihadist extremist');
