/**
 * "France suspended aid to the army", "New Zealand gave money to the government": of what is its own a state would say "its"; what
 * it does to "the army" it does to another's, and whoever speaks of "the regime" speaks of another. Only where the country was
 * guessed.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import { lemmaOf, uposOf, wordOf } from '../../../syntax/tree.ts';
import { actorOfId } from '../../actor-of-id.ts';
import { asImplied } from '../../as-implied.ts';
import { isStateBody } from '../../is-state-body.ts';
import { isSure } from '../../is-sure.ts';
import type { ReadActor } from '../../read-actors.ts';
import { beginBefore } from '../search/begin-before.ts';
import type { Told } from '../told.ts';
import { doersBeside, isActedOnByStates } from './doers-beside.ts';
import { isCalledLocal } from './is-called-local.ts';
import { landsBeside } from './lands-beside.ts';
import { strikersBeside } from './strikers-beside.ts';

type Guessing = Pick<Told, 'tree' | 'knowledge' | 'date' | 'countries' | 'actorAt'>;

/** The actor as it was, unless the country guessed for it is that of the state that acts on it. */
export function ofOtherState(own: ReadActor, guessing: Guessing): ReadActor {
  const { tree, actorAt } = guessing;
  const { head, first } = own.phrase;
  if (!isGuess(own.actor) || uposOf(tree, head) !== 'NOUN') return own;
  const accused = landsBeside(tree, head).flatMap((land) => actorAt(land)?.actor ?? []);
  if (accused.some(({ id }) => id === own.actor.country))
    return { ...own, actor: ofCountry(own, otherCountry(own, guessing), guessing) };
  const isLocal = isCalledLocal(tree, head);
  const isDefinite = wordOf(tree, first) === 'the' || isLocal;
  const beside = isDefinite ? doersBeside(tree, head) : strikersBeside(own, guessing);
  const doers = beside.flatMap((doer) => actorAt(doer)?.actor ?? []);
  // "The minister accused the police": whose minister he is was guessed, too, and so from one land.
  const ofStates = isActedOnByStates(tree, head);
  const isHome = (doer: ResolvedActor): boolean =>
    (isStateOf(doer, own.actor.country) &&
      !isGuess(doer) &&
      (!ofStates || doer.kind === 'COUNTRY')) ||
    (isLocal && doer.country === own.actor.country && isStateBody(doer.sectors[0]));
  if (!doers.some(isHome)) return own;
  const [main] = guessing.countries;
  // Of whom a story tells for the first time, they are rather of the one it is about.
  const isOfMain = !isDefinite && main !== own.actor.country;
  const other = isOfMain ? main : otherCountry(own, guessing);
  return { ...own, actor: ofCountry(own, other, guessing) };
}

const isGuess = (actor: ResolvedActor): boolean =>
  actor.how === 'composed' && actor.country !== null && !isSure(actor);

/** A state, the capital that speaks for it, or a service that is known by its name. */
const isStateOf = ({ kind, country, sectors, how }: ResolvedActor, of: string | null): boolean =>
  country === of &&
  (kind === 'COUNTRY' ||
    sectors[0] === 'GOV' ||
    (how === 'book' && /^(?:COP|SPY)$/.test(sectors[0] ?? '')));

/**
 * The last other state that the sentence names before the phrase, or whose head it does; else the one the article is most about, and
 * where that is the doer's own, the last that the sentences before name.
 */
function otherCountry(own: ReadActor, guessing: Guessing): string | undefined {
  const { actor } = own;
  const [main] = guessing.countries;
  return (
    lastNamed(own, 0, guessing) ??
    (main === actor.country ? lastNamed(own, SENTENCES_BACK, guessing) : main) ??
    guessing.countries.find((country) => country !== actor.country)
  );
}

function lastNamed(
  { phrase, actor }: ReadActor,
  sentencesBack: number,
  { tree, actorAt }: Guessing,
): string | undefined {
  const begin = beginBefore(tree, phrase.head, sentencesBack);
  for (let token = phrase.first - 1; token >= begin; token--) {
    if (uposOf(tree, token) !== 'PROPN') continue;
    const named = actorAt(token)?.actor;
    if (named === undefined || named.country === null || named.country === actor.country) continue;
    if (named.kind === 'COUNTRY' || named.sectors[0] === 'GOV') return named.country;
  }
  return undefined;
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
  return found === undefined ? actor : asImplied(found);
}
