import type { Actor, Affiliation } from './actor.ts';

/** When a person was in which office, or at the head of what. */
export const termsOf = ({ affiliations }: Actor): Affiliation[] =>
  affiliations.filter((tie) => tie.office !== undefined || tie.relation === 'leads');
