/**
 * Classes of Wikidata whose instances act in the news, with the kind and the sector they have here. A dump does not say which class is
 * part of which, so the common subclasses are listed; more can be named on the command line.
 */
import type { ActorKind, Sector } from '@dateline/knowledge';

export interface ItemClass {
  readonly kind: ActorKind;
  readonly sector: Sector | null;
}

const organization = (sector: Sector | null): ItemClass => ({ kind: 'ORGANIZATION', sector });

export const itemClasses: ReadonlyMap<string, ItemClass> = new Map([
  ['Q43229', organization(null)], // organization
  ['Q7278', organization('PTY')], // political party
  ['Q484652', { kind: 'IGO', sector: null }], // international organization
  ['Q245065', { kind: 'IGO', sector: null }], // intergovernmental organization
  ['Q79913', { kind: 'NGO', sector: null }], // non-governmental organization
  ['Q163740', { kind: 'NGO', sector: null }], // nonprofit organization
  ['Q4830453', organization('BUS')], // business
  ['Q783794', organization('BUS')], // company
  ['Q6881511', organization('BUS')], // enterprise
  ['Q891723', organization('BUS')], // public company
  ['Q161726', { kind: 'MNC', sector: 'BUS' }], // multinational corporation
  ['Q327333', organization('GOV')], // government agency
  ['Q192350', organization('GOV')], // ministry
  ['Q35749', organization('LEG')], // parliament
  ['Q11204', organization('LEG')], // legislature
  ['Q772547', organization('MIL')], // armed forces
  ['Q37726', organization('MIL')], // army
  ['Q4508', organization('MIL')], // navy
  ['Q11223', organization('MIL')], // air force
  ['Q47913', organization('SPY')], // intelligence agency
  ['Q732717', organization('COP')], // law enforcement agency
  ['Q41487', organization('JUD')], // court
  ['Q190752', organization('JUD')], // supreme court
  ['Q17127659', { kind: 'GROUP', sector: 'UAF' }], // terrorist organization
  ['Q178790', organization('LAB')], // trade union
  ['Q192283', organization('JRN')], // news agency
  ['Q11032', organization('JRN')], // newspaper
  ['Q3918', organization('EDU')], // university
  ['Q31855', organization('EDU')], // research institute
  ['Q66344', organization('GOV')], // central bank
]);

/** Posts: what people hold. */
export const postClasses: ReadonlySet<string> = new Set([
  'Q4164871', // position
  'Q294414', // public office
  'Q83307', // minister
  'Q48352', // head of state
  'Q2285706', // head of government
]);

export const humanClass = 'Q5';
