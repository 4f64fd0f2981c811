/** Words that take up someone told before, and what kind of one each of them wants. */

import type { Gender } from '../../names/given-name.ts';
import type { Reference } from './fits-reference.ts';

export const PRONOUNS: ReadonlyMap<string, Reference> = new Map([
  ['he', 'person'],
  ['him', 'person'],
  ['his', 'person'],
  ['she', 'person'],
  ['her', 'person'],
  ['it', 'body'],
  ['its', 'body'],
  ['they', 'several'],
  ['them', 'several'],
  ['their', 'several'],
]);

export const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

export const DESCRIPTIONS: ReadonlyMap<string, Reference> = new Map([
  ['group', 'group'],
  ['movement', 'group'],
  ['organisation', 'group'],
  ['organization', 'group'],
  ['militia', 'group'],
  ['country', 'country'],
  ['nation', 'country'],
  ['kingdom', 'country'],
  ['republic', 'country'],
  ['bloc', 'bloc'],
  ['alliance', 'bloc'],
]);
