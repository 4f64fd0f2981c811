import type { Actor } from './actor.ts';

/** The family name of a person, which the data file marks; it is kept as the first alias. */
export const surnameOf = (person: Actor): string | undefined => person.aliases[0]?.text;
