/** A finding of the extractor in the shape of the schema. */
import type { ArgumentFinding } from '@dateline/extract';
import type { ResolvedActor } from '@dateline/knowledge';
import type { AnalyzedText } from '../../analysis/analyze-worker.ts';
import type { ActorModel } from '../../models.ts';
import { casualtiesOf } from '../events/casualties.ts';
import { locationOf } from '../places/location-of.ts';
import { spanOf } from './span-of.ts';

type AnalyzedFinding = AnalyzedText['events'][number];

export function extractedEventOf(finding: AnalyzedFinding, text: string, published: string) {
  const { type, quad, cameo, date, attribution, sentence, trigger } = finding;
  return {
    ...finding,
    eventType: type,
    modes: [...finding.modes],
    contexts: [...finding.contexts],
    quadClass: quad,
    cameoCode: cameo,
    date: date?.from ?? published,
    endDate: date && date.to !== date.from ? date.to : null,
    datePrecision: date?.precision ?? ('PUBLICATION' as const),
    participants: participantsOf(finding),
    locations: locationsOf(finding),
    casualties: casualtiesOf(finding.casualties),
    span: spanOf(sentence, text),
    trigger: spanOf(trigger, text),
    attribution: attribution && {
      span: spanOf(attribution, text),
      actor: attribution.actor && actorOf(attribution.actor),
    },
    explanation: [...finding.explanation],
  };
}

/** An actor just resolved; it may be in no book and no database. */
export function actorOf({ id, name, kind, country, sectors, wikidata }: ResolvedActor): ActorModel {
  return { key: id, name, kind, country, sectors, code: null, wikidata };
}

function participantsOf({ actors, recipients }: AnalyzedFinding) {
  return [
    ...actors.map((argument) => participantOf('ACTOR', argument)),
    ...recipients.map((argument) => participantOf('RECIPIENT', argument)),
  ];
}

function participantOf(role: 'ACTOR' | 'RECIPIENT', { actor, text }: ArgumentFinding) {
  return {
    role,
    actor: actorOf(actor),
    text,
    sectors: actor.sectors,
    confidence: actor.confidence,
  };
}

function locationsOf({ location }: AnalyzedFinding) {
  if (!location) return [];
  const { resolved, stated, text } = location;
  return [
    {
      location: locationOf(resolved.place),
      precision: resolved.precision,
      stated,
      text,
      confidence: resolved.confidence,
    },
  ];
}
