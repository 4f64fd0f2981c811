/** Which actor each noun phrase of a document means; every phrase is resolved once. */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { ResolvedBy } from '../extraction.ts';
import type { NounPhrase } from '../syntax/nouns/noun-phrase.ts';
import type { Tree } from '../syntax/tree.ts';
import { asList } from './as-list.ts';
import { apposedActor } from './names/apposed-actor.ts';
import { articleNames } from './names/article-names.ts';
import { describedPersons } from './names/described-persons.ts';
import { isStranger } from './names/is-stranger.ts';
import { namedActors } from './names/named-actors.ts';
import { shortNames } from './names/short-names.ts';
import { onceEach } from './once-each.ts';
import { isEvidentlySomeone } from './phrases/is-evidently-someone.ts';
import { readPhrase } from './phrases/read-phrase.ts';
import { severalActors } from './phrases/several-actors.ts';
import { meantBefore } from './references/meant-before.ts';
import { ownedActors } from './references/owned-actors.ts';
import { recallActor } from './references/recalled/recall-actor.ts';
import { ofOtherState } from './references/states/of-other-state.ts';
import { relatedState } from './references/states/related-state.ts';
import { sentenceTexts } from './sentence-texts.ts';

export interface ReadActor {
  readonly phrase: NounPhrase;
  readonly text: string;
  readonly actor: ResolvedActor;
  readonly resolvedBy: ResolvedBy;
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
}

export function readActors(reading: ActorReading): ActorReader {
  const { tree } = reading;
  const { names, nameAt, widened } = articleNames(reading);
  const fulls = shortNames(tree, names);
  const named = namedActors(reading, fulls);
  const bearerAt = (token: number): ResolvedActor | null => {
    const name = nameAt(token);
    const full = name && (fulls.get(name.first) ?? (widened.has(name) ? name : undefined));
    return full ? named(full) : null;
  };
  const findStrangers = () => names.filter((name) => isStranger(name, { ...reading, named }));
  const phrases = { ...reading, nameAt, bearerAt, sentenceAt: sentenceTexts(tree, findStrangers) };
  const guessed = onceEach(tree, (head) => readPhrase(head, phrases));
  const direct = onceEach(tree, (head): ReadActor | null => {
    const read = guessed(head);
    return read && ofOtherState(read, { ...reading, actorAt: guessed });
  });
  const described = describedPersons({ tree, names, actorAt: direct });
  const recall = onceEach(tree, (head): ReadActor | null => {
    const own = direct(head);
    const found =
      apposedActor({ tree, nameAt }, own, direct) ??
      (own && (recallActor(tree, own, { actorAt: direct, actorsAt }) ?? own));
    return found && described(found);
  });
  const told = onceEach(tree, (head): readonly ReadActor[] => {
    const several = severalActors(head, { ...phrases, actorAt: recall });
    return several.length > 0 ? several : asList(recall(head));
  });
  // "soldiers from both sides": both are looked for among those before, and the soldiers are none.
  const actorsAt = onceEach<readonly ReadActor[]>(
    tree,
    (head) => {
      const meant = meantBefore(head, { ...reading, nameAt, actorAt: recall, actorsAt });
      if (meant.length > 0) return meant;
      const related = relatedState(head, { ...reading, nameAt, actorAt: recall, actorsAt });
      if (related.length > 0) return related;
      const owned = ownedActors(head, { ...reading, own: recall(head), actorsAt });
      return owned.length > 0 ? owned : told(head);
    },
    [],
  );
  const actorAt = (head: number): ReadActor | null => actorsAt(head)[0] ?? null;
  const canAct = onceEach(
    tree,
    (head) => isEvidentlySomeone(head, phrases) || actorsAt(head).length > 0,
  );
  return { tree, actorsAt, actorAt, canAct, names, nameAt, namedActor: named };
}
