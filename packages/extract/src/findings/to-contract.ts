/** An extraction as the command line writes it, one JSON line for an article. */

import type { ResolvedActor, ResolvedPlace } from '@dateline/knowledge';
import type { TimeExpression } from '@dateline/language';
import type { ArgumentFinding, Extraction, Finding, PlaceFinding } from '../extraction.ts';

export function toContract(extraction: Extraction, id: string): Record<string, unknown> {
  return {
    id,
    events: extraction.events.map(eventOf),
    actors: extraction.actors.map(({ entity, mentions }) => ({ ...actorOf(entity), mentions })),
    locations: extraction.locations.map(({ entity, mentions }) => ({
      ...placeOf(entity),
      mentions,
    })),
    times: extraction.times
      .filter(isOnCalendar)
      .map(({ start, end, value }) => ({ start, end, value })),
  };
}

/** The contract's times are days, months and years; "for three days", "every week" and "now" are none. */
function isOnCalendar({ kind }: TimeExpression): boolean {
  return kind === 'date' || kind === 'time';
}

function eventOf(finding: Finding): Record<string, unknown> {
  const { type, modes, contexts, cameo, quad, goldstein, factuality, confidence, rule } = finding;
  const { casualties, historical, happening, explanation, salience } = finding;
  return {
    type,
    modes,
    contexts,
    cameo,
    quad,
    goldstein,
    trigger: { start: finding.trigger.start, end: finding.trigger.end },
    actors: finding.actors.map(argumentOf),
    recipients: finding.recipients.map(argumentOf),
    location: finding.location && locationOf(finding.location),
    date: finding.date && dateOf(finding.date),
    factuality,
    historical,
    attribution: finding.attribution && {
      start: finding.attribution.start,
      end: finding.attribution.end,
      actor: finding.attribution.actor && actorOf(finding.attribution.actor),
    },
    casualties,
    happening,
    salience,
    confidence,
    sentence: { start: finding.sentence.start, end: finding.sentence.end },
    rule,
    explanation,
  };
}

/** Someone unnamed goes by the words of the text, "members of the front", not "Colombian rebels"; but "they" is no one's name. */
function argumentOf(argument: ArgumentFinding): Record<string, unknown> {
  const { actor, text, start, end, resolvedBy } = argument;
  const isSpoken = actor.how === 'composed' && resolvedBy !== 'pronoun';
  const name = isSpoken ? text.replace(/\s+/g, ' ') : actor.name;
  return { ...actorOf(actor), name, start, end };
}

function actorOf(actor: ResolvedActor): Record<string, unknown> {
  const { id, name, country, sectors, kind } = actor;
  return { id, name, country, sector: sectors[0] ?? null, kind };
}

function placeOf({ place }: ResolvedPlace): Record<string, unknown> {
  const { geonamesId, name, country, lat, lon } = place;
  return { geonamesId, name, country, lat, lon };
}

function locationOf({ resolved, stated, start, end }: PlaceFinding): Record<string, unknown> {
  const span = start === undefined || end === undefined ? {} : { start, end };
  return { ...placeOf(resolved), stated, ...span };
}

function dateOf({
  value,
  precision,
  stated,
  start,
  end,
}: NonNullable<Finding['date']>): Record<string, unknown> {
  const span = start === undefined || end === undefined ? {} : { start, end };
  return { value, precision, stated, ...span };
}
