import type { Actor } from './actor.ts';

/**
 * The family name of a person, which the data file marks; it is kept as the first alias. Where that repeats a name of
 * several words, the family name alone does not stand for its bearer.
 */
export function surnameOf({ name, aliases }: Actor): string | undefined {
  const first = aliases[0]?.text;
  return first === name && first.includes(' ') ? undefined : first;
}
