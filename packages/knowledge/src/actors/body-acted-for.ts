/** The body that a phrase speaks for through its people: "CIA officials", "Hamas militants", "members of the army". */

import type { Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import { wordSet } from '../names/word-set.ts';
import type { Actor } from './actor.ts';
import type { ActorCase } from './actor-case.ts';
import type { NounBehaviour } from './agent-noun.ts';
import type { HeadPart } from './head-part.ts';
import { hasSense, type PhraseReading } from './phrase-reading.ts';

/** A spokesman, member or fighter of a known body acts for that body. */
export function bodyActedFor({ reading, query }: ActorCase, part: HeadPart): Actor | undefined {
  const belonging =
    reading.preposition !== undefined && ofWhole.has(reading.preposition)
      ? reading.complement.slice(0, 2)
      : [];
  const demonyms = reading.modifiers.flatMap(
    (segment) => hasSense(segment, 'country')?.country.alpha3 ?? [],
  );
  for (const segment of [...reading.modifiers, ...belonging])
    for (const sense of segment.senses)
      if (
        sense.type === 'actor' &&
        query.phrase !== sense.actor.name &&
        (actsThrough(sense.actor, part) || isBodyOf(sense.actor, reading)) &&
        isOf(sense.actor, demonyms)
      )
        return sense.actor;
  return undefined;
}

/** "the UN mission", "an EU board": the bodies of a league are the league's, whatever such a body is elsewhere. */
const isBodyOf = ({ kind }: Actor, { head }: PhraseReading): boolean =>
  kind === 'IGO' && head?.tokens.length === 1 && bodies.has(head.tokens[0]?.normal ?? '');

const bodies = wordSet('mission board commission agency office council secretariat taskforce');

/** "Indian Congress leaders" lead no body of another country. */
const isOf = (actor: Actor, demonyms: readonly Alpha3[]): boolean =>
  actor.country === null || demonyms.length === 0 || demonyms.includes(actor.country);

const ofWhole = new Set(['of', 'for', 'from', 'at']);
const armedSectors: ReadonlySet<Sector> = new Set(['REB', 'PRM', 'UAF', 'CRM', 'MIL']);

const ofTheirOwn: ReadonlySet<NounBehaviour> = new Set(['role', 'organ', 'gear']);

/** Officials act for any body, fighters for a group or an alliance; its teachers or victims are people of their own. */
function actsThrough(actor: Actor, part: HeadPart): boolean {
  if (actor.kind === 'PERSON' || part.behaviour === 'foe') return false;
  if (!ofTheirOwn.has(part.behaviour)) return true;
  return armedSectors.has(part.sector) && (actor.kind === 'GROUP' || actor.kind === 'IGO');
}
