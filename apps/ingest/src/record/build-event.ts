/** One happening of an article: the most certain finding codes it, the others add who they name and where they say it. */
import { type ArgumentFinding, describeEvent, type Finding } from '@dateline/extract';
import type {
  EventDate,
  EventPlace,
  EventRecord,
  MentionRecord,
  ParticipantRecord,
  Role,
  Span,
} from '@dateline/store';
import type { ActorList } from './actor-list.ts';
import type { PlaceList } from './place-list.ts';

interface Lists {
  readonly actors: ActorList;
  readonly places: PlaceList;
}

export function buildEvent(findings: readonly [Finding, ...Finding[]], lists: Lists): EventRecord {
  const [best] = findings;
  return {
    type: best.type,
    modes: unique(findings.flatMap((finding) => finding.modes)),
    contexts: unique(findings.flatMap((finding) => finding.contexts)),
    cameo: best.cameo,
    quad: best.quad,
    goldstein: best.goldstein,
    factuality: best.factuality,
    historical: best.historical,
    date: dateOf(findings),
    participants: participantsOf(findings, lists.actors),
    place: placeOf(findings, lists.places),
    casualties: Object.assign({}, ...findings.toReversed().map((finding) => finding.casualties)),
    summary: describeEvent(best),
    confidence: best.confidence,
    mentions: findings.map((finding) => mentionOf(finding, lists.actors)),
  };
}

/** A stated date beats an inferred one, whoever found it. */
function dateOf(findings: readonly Finding[]): EventDate {
  const dates = findings.flatMap((finding) => finding.date ?? []);
  const date = dates.find((one) => one.stated) ?? dates[0];
  if (!date) throw new Error('An event without a date reached the record.');
  return { from: date.from, to: date.to, precision: date.precision, stated: date.stated };
}

/** Of stated places, which lie in one another, the innermost; of "northern Nigeria" and "Kano" it is Kano. */
function placeOf(findings: readonly Finding[], places: PlaceList): EventPlace | null {
  const found = findings.flatMap((finding) => finding.location ?? []);
  const depth = ({ resolved }: (typeof found)[number]): number => resolved.ancestors.length;
  const [innermost] = found.filter(({ stated }) => stated).sort((a, b) => depth(b) - depth(a));
  const location = innermost ?? found[0];
  if (!location) return null;
  return {
    key: places.add(location.resolved),
    precision: location.resolved.precision,
    stated: location.stated,
    text: location.text,
    confidence: location.resolved.confidence,
  };
}

/** One entry for each actor in each role, with the words that name it first. */
function participantsOf(findings: readonly Finding[], actors: ActorList): ParticipantRecord[] {
  const participants = new Map<string, ParticipantRecord>();
  const take = (role: Role, argument: ArgumentFinding) => {
    const actorKey = actors.add(argument.actor);
    const known = participants.get(`${role} ${actorKey}`);
    participants.set(`${role} ${actorKey}`, known ?? participantOf(role, actorKey, argument));
  };
  for (const finding of findings) {
    for (const actor of finding.actors) take('ACTOR', actor);
    for (const recipient of finding.recipients) take('RECIPIENT', recipient);
  }
  return [...participants.values()];
}

function participantOf(role: Role, actorKey: string, argument: ArgumentFinding): ParticipantRecord {
  const { actor, text } = argument;
  return { role, actorKey, text, sectors: actor.sectors, confidence: actor.confidence };
}

function mentionOf(finding: Finding, actors: ActorList): MentionRecord {
  const { attribution, sentence } = finding;
  return {
    sentenceIndex: sentence.index,
    sentence: spanOf(sentence),
    trigger: spanOf(finding.trigger),
    actorSpans: finding.actors.map(spanOf),
    recipientSpans: finding.recipients.map(spanOf),
    locationSpan: optionalSpan(finding.location),
    dateSpan: optionalSpan(finding.date),
    rule: finding.rule,
    attribution: attribution && {
      span: spanOf(attribution),
      actorKey: attribution.actor && actors.add(attribution.actor),
    },
    confidence: finding.confidence,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Inferred places and dates have no words of their own. */
function optionalSpan(found: { start?: number; end?: number } | null): Span | null {
  if (found?.start === undefined || found.end === undefined) return null;
  return { start: found.start, end: found.end };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
