/** Types of force: what they tell is done with the body or by arms, never by saying it. */

export const isForce = (type: string): boolean => FORCE.has(type);

const FORCE = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT']);
