/** Which actor each noun phrase of a document means; every phrase is resolved once. */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { ResolvedBy } from '../extraction.ts';
import type { NounPhrase } from '../syntax/nouns/noun-phrase.ts';
import type { Tree } from '../syntax/tree.ts';
import { asList } from './as-list.ts';
import { apposedActor } from './names/apposed-actor.ts';
import { describedPersons } from './names/described-persons.ts';
import { nameBearers } from './names/name-bearers.ts';
import { onceEach } from './once-each.ts';
import { isEvidentlySomeone } from './phrases/is-evidently-someone.ts';
import { readPhrase } from './phrases/read-phrase.ts';
import { severalActors } from './phrases/several-actors.ts';
import { recallActor } from './references/recalled/recall-actor.ts';
import { ofOtherState } from './references/states/of-other-state.ts';
import { takenUp } from './references/taken-up.ts';
import { sentenceTexts } from './sentence-texts.ts';

export interface ReadActor {
  readonly phrase: NounPhrase;
  readonly text: string;
  readonly actor: ResolvedActor;
  readonly resolvedBy: ResolvedBy;
  /** Head of the phrase told before that a reference takes up, where it is one. */
  readonly standsFor?: number;
}

export interface ActorReader {
  readonly tree: Tree;
  /** All that the noun phrase with this head means: "they" and "the Kenyan and Somali ministers" are more than one. */
  actorsAt(head: number): readonly ReadActor[];
  /** The first of them, if there is any. */
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
  /** Does a noun tell a deed? */
  readonly isDeed: (noun: string) => boolean;
}

/**
 * In layers, each of which asks only those before it: what a phrase means by its own words; by what is done to it; by the noun
 * beside it or one told before; all whom one noun means; and last whom the text before, or an owner, says.
 */
export function readActors(reading: ActorReading): ActorReader {
  const { tree } = reading;
  const { names, nameAt, bearerAt, namedActor, findStrangers } = nameBearers(reading);
  const phrases = { ...reading, nameAt, bearerAt, sentenceAt: sentenceTexts(tree, findStrangers) };
  const spelled = onceEach(tree, (head) => readPhrase(head, phrases));
  const direct = onceEach(tree, (head): ReadActor | null => {
    const read = spelled(head);
    return read && ofOtherState(read, { ...reading, actorAt: spelled });
  });
  const described = describedPersons({ tree, names, actorAt: direct });
  const recalled = onceEach(tree, (head): ReadActor | null => {
    const own = direct(head);
    const found =
      apposedActor({ tree, nameAt }, own, direct) ??
      (own && (recallActor(tree, own, { actorAt: direct, actorsAt }) ?? own));
    return found && described(found);
  });
  const told = (head: number): readonly ReadActor[] => {
    const several = severalActors(head, { ...phrases, actorAt: recalled });
    return several.length > 0 ? several : asList(recalled(head));
  };
  const actorsAt = onceEach<readonly ReadActor[]>(
    tree,
    (head) => {
      const taken = takenUp(head, { ...reading, nameAt, actorAt: recalled, actorsAt });
      return taken.length > 0 ? taken : told(head);
    },
    [],
  );
  const canAct = onceEach(
    tree,
    (head) => isEvidentlySomeone(head, phrases) || actorsAt(head).length > 0,
  );
  const actorAt = (head: number): ReadActor | null => actorsAt(head)[0] ?? null;
  return { tree, actorsAt, actorAt, canAct, names, nameAt, namedActor };
}
