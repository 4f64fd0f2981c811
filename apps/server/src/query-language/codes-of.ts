/** Reads codes as people type them: `assault`, `Suicide attack`, `HEAVY_WEAPONS`, several joined by commas. */
import { badUserInput } from '../bad-user-input.ts';
import { nearestNames } from '../names/nearest-names.ts';

export interface Code {
  /** As the schema names it. */
  readonly name: string;
  /** As the rest of the server writes it. */
  readonly value: string;
}

/** The values of the enums, in the order of the schema. */
export interface CodeLists {
  readonly eventTypes: readonly Code[];
  readonly modes: readonly Code[];
  readonly contexts: readonly Code[];
  readonly quadClasses: readonly Code[];
  readonly factualities: readonly Code[];
}

export function codesOf<Value extends string>(
  key: string,
  values: readonly string[],
  known: readonly Code[],
): Value[] {
  return values.map((word) => codeOf(key, word, known) as Value);
}

function codeOf(key: string, word: string, known: readonly Code[]): string {
  const wanted = word
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  const code = known.find(({ name }) => name === wanted);
  if (code) return code.value;
  const names = known.map(({ name }) => name);
  const near = nearestNames(wanted, names);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${names.join(', ')}.`;
  throw badUserInput(`\`${key}:${word}\` in \`query\` is unknown. ${hint}`, near);
}
