/**
 * Completions while a name is being typed: names that begin with it come before names that are merely spelled like it, and of those
 * the better known ones come first.
 */
import { type Actor, type Knowledge, normaliseName, type Place } from '@dateline/knowledge';

export interface Completion<Target> {
  readonly target: Target;
  /** 0 to 1. */
  readonly score: number;
}

interface ActorName {
  readonly actor: Actor;
  readonly name: string;
}

const actorNames = new WeakMap<Knowledge, readonly ActorName[]>();

export function completeActors(
  text: string,
  most: number,
  knowledge: Knowledge,
): Completion<Actor>[] {
  const typed = normaliseName(text);
  const best = new Map<Actor, number>();
  for (const { actor, score } of knowledge.actors.suggest(text, most))
    best.set(actor, score * alikeWeight);
  for (const { actor, name } of namesOf(knowledge)) {
    if (name.startsWith(typed))
      best.set(actor, Math.max(best.get(actor) ?? 0, prefixScore(typed, name)));
  }
  return ranked(
    [...best].map(([target, score]) => ({ target, score })),
    most,
  );
}

export function completePlaces(
  text: string,
  most: number,
  knowledge: Knowledge,
): Completion<Place>[] {
  const typed = normaliseName(text);
  const begun = (place: Place): number => prefixWeight + sizeBonus(place);
  // What was typed may be whole and another name than the one a place is best known by: Bombay.
  const best = new Map(knowledge.places.findByName(text).map((place) => [place, begun(place)]));
  for (const { place, score } of knowledge.places.suggest(text, most * 3)) {
    const isPrefix = normaliseName(place.name).startsWith(typed);
    if (!best.has(place)) best.set(place, isPrefix ? begun(place) : score * alikeWeight);
  }
  return ranked(
    [...best].map(([target, score]) => ({ target, score })),
    most,
  );
}

const alikeWeight = 0.8;
const prefixWeight = 0.85;

/** The less there is left to type, the likelier it is meant. */
function prefixScore(typed: string, name: string): number {
  return prefixWeight + (1 - prefixWeight) * (typed.length / name.length);
}

/** A city of ten million is 0.1 ahead of a hamlet. */
function sizeBonus({ population }: Place): number {
  return Math.min(0.14, Math.log10(population + 1) / 70);
}

function ranked<Target>(completions: Completion<Target>[], most: number): Completion<Target>[] {
  return completions.sort((left, right) => right.score - left.score).slice(0, most);
}

/** Laid out on the first completion; a scan of them all takes less than a millisecond. */
function namesOf(knowledge: Knowledge): readonly ActorName[] {
  const known = actorNames.get(knowledge);
  if (known) return known;
  const names = [...knowledge.actors.all()].flatMap((actor) =>
    [actor.name, ...actor.aliases.map(({ text }) => text)].map((text) => ({
      actor,
      name: normaliseName(text),
    })),
  );
  actorNames.set(knowledge, names);
  return names;
}
