/** What an actor belongs to on a day. Most belong to the same always: of those nobody need know the day. */
import { remember } from '../memory/remember.ts';
import { rememberByDay } from '../memory/remember-by-day.ts';
import type { Actor, Affiliation } from './actor.ts';
import { holdsOn } from './holds-on.ts';

export interface Ancestry {
  /** Ids of what it rolls up to on that day (today's ties without a day), nearest first. */
  ancestorsOf(id: string, date?: string): readonly string[];
  /** Has neither it nor anything above it a tie that begins or ends? */
  isTimeless(id: string): boolean;
}

type FindActor = (id: string) => Actor | undefined;

export function createAncestry(find: FindActor): Ancestry {
  const onDay = rememberByDay((id: string, date) => climb(find, id, date));
  const alwaysAbove = remember((id): readonly string[] | undefined => {
    const ids = climb(find, id, undefined);
    return [id, ...ids].every((one) => isUndated(find(one))) ? ids : undefined;
  }, mostKept);
  return {
    ancestorsOf: (id, date) => alwaysAbove(id) ?? onDay(id, date),
    isTimeless: (id) => alwaysAbove(id) !== undefined,
  };
}

/** Imported actors are without number. */
const mostKept = 20_000;

const isUndated = (actor: Actor | undefined): boolean =>
  (actor?.affiliations ?? []).every(({ from, to_ }) => from === undefined && to_ === undefined);

function climb(find: FindActor, id: string, date: string | undefined): string[] {
  const ancestors: string[] = [];
  let level = [id];
  while (level.length > 0) {
    const above = level
      .flatMap((child) => parentsOf(find(child), date))
      .filter((parent) => parent !== id && !ancestors.includes(parent));
    ancestors.push(...new Set(above));
    level = above;
  }
  return inOrder(ancestors, find);
}

/** A person belongs to the country directly and through an office; the country is the furthest of the two. */
function inOrder(ancestors: readonly string[], find: FindActor): string[] {
  const isState = (id: string): boolean => find(id)?.kind === 'COUNTRY';
  return [...ancestors.filter((id) => !isState(id)), ...ancestors.filter(isState)];
}

function parentsOf(actor: Actor | undefined, date: string | undefined): string[] {
  return (actor?.affiliations ?? [])
    .filter((tie) => rollsUp(tie) && holdsOn(tie, date))
    .map((tie) => tie.to);
}

const rollsUp = (tie: Affiliation): boolean =>
  tie.relation === 'part of' || tie.relation === 'leads' || tie.relation === 'office holder of';
