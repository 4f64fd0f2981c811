/** Answers with an actor as he stood that day. The day is asked for only where it makes a difference. */

import type { Actor, Affiliation } from './actor.ts';
import type { ActorCase } from './actor-case.ts';
import { standingOf } from './person-standing.ts';
import type { ActorCandidate, ResolvedActor, ResolvedHow } from './resolved-actor.ts';

export function answerWith(
  { tools, day, reading }: ActorCase,
  actor: Actor,
  how: ResolvedHow,
  confidence: number,
  candidates: readonly ActorCandidate[],
): ResolvedActor {
  const date = tools.actors.isTimeless(actor.id) ? undefined : day();
  const standing = standingOf(actor, date);
  const isCalledFormer = reading.isFormer && actor.kind === 'PERSON';
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    country: isWorldOfficial(standing.held) ? null : actor.country,
    sectors: isCalledFormer && standing.held.length === 0 ? ['ELI'] : standing.sectors,
    wikidata: actor.wikidata,
    ancestors: tools.actors.ancestorsOf(actor.id, date),
    former: standing.former || isCalledFormer,
    how,
    confidence: Math.round(confidence * 100) / 100,
    candidates,
  };
}

/** Who leads the United Nations or NATO acts for no country while he does. */
const isWorldOfficial = (held: readonly Affiliation[]): boolean =>
  held.some((tie) => tie.relation === 'leads' && tie.to.startsWith('IGO.'));
