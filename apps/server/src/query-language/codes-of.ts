/** Reads codes as people type them: `assault`, `Suicide attack`, `HEAVY_WEAPONS`, several joined by commas. */
import type { EventContext, EventMode, EventType, Factuality, QuadClass } from '@dateline/schema';
import { badUserInput } from '../errors.ts';
import { nearestNames } from '../names/nearest-names.ts';

/** The values of the enums, in the order of the schema. */
export interface CodeLists {
  readonly eventTypes: readonly EventType[];
  readonly modes: readonly EventMode[];
  readonly contexts: readonly EventContext[];
  readonly quadClasses: readonly QuadClass[];
  readonly factualities: readonly Factuality[];
}

export function codesOf<Code extends string>(
  key: string,
  value: string,
  known: readonly Code[],
): Code[] {
  return value.split(',').map((word) => codeOf(key, word, known));
}

function codeOf<Code extends string>(key: string, word: string, known: readonly Code[]): Code {
  const wanted = word
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  const code = known.find((candidate) => candidate === wanted);
  if (code) return code;
  const near = nearestNames(wanted, known);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${known.join(', ')}.`;
  throw badUserInput(`\`${key}:${word}\` in \`query\` is unknown. ${hint}`, near);
}
