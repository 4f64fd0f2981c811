/**
 * "France suspended aid to the army", "New Zealand gave money to the government": of what is its own a state would say "its"; what
 * it does to "the army" it does to another's, and whoever speaks of "the regime" speaks of another. Only where the country was
 * guessed.
 */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import { firstConjunct } from '../syntax/first-conjunct.ts';
import { isPlural } from '../syntax/is-plural.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../syntax/tree.ts';
import { actorOfId } from './actor-of-id.ts';
import type { ReadActor } from './read-actors.ts';
import { ownSubject, subjectsAbove } from './subjects-above.ts';

export interface Guessing {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly date: string | undefined;
  /** Countries the article is about, most mentioned first. */
  readonly countries: readonly string[];
  readonly actorAt: (head: number) => ReadActor | null;
}

/** The actor as it was, unless the country guessed for it is that of the state that acts on it. */
export function ofOtherState(own: ReadActor, guessing: Guessing): ReadActor {
  const { tree, actorAt } = guessing;
  const { head, first } = own.phrase;
  if (!isGuess(own.actor) || uposOf(tree, head) !== 'NOUN') return own;
  const isDefinite = wordOf(tree, first) === 'the' || isLocal(tree, head);
  const beside = isDefinite ? doersBeside(tree, head) : strikersBeside(own, guessing);
  const doers = beside.flatMap((doer) => actorAt(doer)?.actor ?? []);
  const isHome = (doer: ResolvedActor): boolean =>
    isStateOf(doer, own.actor.country) ||
    (isLocal(tree, head) &&
      doer.country === own.actor.country &&
      STATE_BODIES.has(doer.sectors[0] ?? ''));
  if (!doers.some(isHome)) return own;
  const [main] = guessing.countries;
  // Of whom a story tells for the first time, they are rather of the one it is about.
  const isOfMain = !isDefinite && main !== own.actor.country;
  const other = isOfMain ? main : otherCountry(own, guessing);
  return { ...own, actor: ofCountry(own, other, guessing) };
}

const isGuess = ({ how, confidence, country }: ResolvedActor): boolean =>
  how === 'composed' && confidence < STATED && country !== null;

/** Of a country that the phrase itself tells. */
const STATED = 0.6;

/** A state, the capital that speaks for it, or a service that is known by its name. */
const isStateOf = ({ kind, country, sectors, how }: ResolvedActor, of: string | null): boolean =>
  country === of &&
  (kind === 'COUNTRY' ||
    sectors[0] === 'GOV' ||
    (how === 'book' && /^(?:COP|SPY)$/.test(sectors[0] ?? '')));

/** Subjects that act on the phrase, or speak of it. */
function doersBeside(tree: Tree, head: number): readonly number[] {
  if (RULERS.has(lemmaOf(tree, head)))
    return [ownSubject(tree, head), ...subjectsAbove(tree, head)].filter(
      (doer) => doer >= 0 && doer !== head,
    );
  const doer = isActedOn(tree, head) ? ownSubject(tree, head) : -1;
  return doer < 0 ? [] : [doer];
}

/** "expelled two envoys", "imposed curbs on officials": whoever they are, the state that does it has them of another one. */
function strikersBeside(
  { phrase, actor: { sectors, country } }: ReadActor,
  { tree, countries }: Guessing,
): readonly number[] {
  if (!isPlural(tree, phrase.head) || !STATE_BODIES.has(sectors[0] ?? '')) return [];
  if (childWith(tree, phrase.head, 'nmod:poss') >= 0) return [];
  const head = firstConjunct(tree, phrase.head);
  const isObject = relationOf(tree, head) === 'obj';
  const isStruck = isObject
    ? OUTWARD.has(lemmaOf(tree, headOf(tree, head)))
    : country !== countries[0] &&
      isMatter(tree, head) &&
      /^(?:on|against)$/.test(caseOf(tree, head));
  const doer = isStruck ? ownSubject(tree, head) : -1;
  return doer < 0 ? [] : [doer];
}

const STATE_BODIES: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);
const OUTWARD: ReadonlySet<string> = new Set('expel attack bomb shell strike'.split(' '));

/** So no one calls the government at home. */
const RULERS: ReadonlySet<string> = new Set(['regime', 'junta']);

/** "aid to the army", "condemned the government", "trained the local police"; "deployed the army" is at home. */
function isActedOn(tree: Tree, noun: number): boolean {
  const head = firstConjunct(tree, noun);
  if (relationOf(tree, head) === 'obj')
    return isLocal(tree, noun) || FOREIGN.has(lemmaOf(tree, headOf(tree, head)));
  return (
    isMatter(tree, head) &&
    (isLocal(tree, noun) || /^(?:to|with|against|on)$/.test(caseOf(tree, head)))
  );
}

const isLocal = (tree: Tree, head: number): boolean =>
  childrenWith(tree, head, 'amod').some((word) => wordOf(tree, word) === 'local');

const isMatter = (tree: Tree, head: number): boolean =>
  /^(?:obl|nmod)$/.test(relationOf(tree, head));

/** What states do to others. */
const FOREIGN: ReadonlySet<string> = new Set(
  (
    'condemn criticise criticize denounce accuse blame urge warn threaten pressure press support back recognise recognize arm ' +
    'fund finance attack bomb sanction oppose topple oust overthrow help assist isolate train equip advise expel'
  ).split(' '),
);

/** The last other state that the text names just before the phrase, or whose head it does; else the one the article is most about. */
function otherCountry(
  { phrase, actor }: ReadActor,
  { tree, countries, actorAt }: Guessing,
): string | undefined {
  const sentence = tree.sentenceOf[phrase.head] as number;
  const begin = tree.document.sentences[Math.max(0, sentence - SENTENCES_BACK)]?.first ?? 0;
  for (let token = phrase.first - 1; token >= begin; token--) {
    if (uposOf(tree, token) !== 'PROPN') continue;
    const named = actorAt(token)?.actor;
    if (named === undefined || named.country === null || named.country === actor.country) continue;
    if (named.kind === 'COUNTRY' || named.sectors[0] === 'GOV') return named.country;
  }
  return countries.find((country) => country !== actor.country);
}

const SENTENCES_BACK = 2;

function ofCountry(
  { phrase: { head }, text, actor }: ReadActor,
  country: string | undefined,
  { tree, knowledge, date }: Guessing,
): ResolvedActor {
  const land = country === undefined ? undefined : actorOfId(country, knowledge)?.name;
  const found = knowledge.resolveActor({
    phrase: land === undefined ? text : `${land} ${text.replace(/^the\s+/i, '')}`,
    head: lemmaOf(tree, head),
    date,
    cautious: true,
  });
  return found === undefined ? actor : { ...found, confidence: Math.min(found.confidence, STATED) };
}
