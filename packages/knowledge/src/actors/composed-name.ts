/** What a composed actor is called: one name per country and sector, whatever words a reporter chose. */
import type { Sector } from '../codebook/sector.ts';
import type { Country } from '../countries/country.ts';

const plurals: Readonly<Record<Sector, string>> = {
  GOV: 'officials',
  MIL: 'troops',
  REB: 'rebels',
  COP: 'police',
  LEG: 'lawmakers',
  JUD: 'judicial officials',
  PTY: 'politicians',
  OPP: 'opposition',
  CVL: 'civilians',
  SPY: 'intelligence agents',
  UAF: 'gunmen',
  PRM: 'militia',
  PRE: 'separatist authorities',
  CRM: 'criminals',
  BUS: 'businesses',
  EDU: 'academics',
  ELI: 'former officials',
  JRN: 'journalists',
  LAB: 'workers',
  MED: 'medical workers',
  REF: 'refugees',
  REL: 'religious leaders',
  SOC: 'civil society',
  AGR: 'farmers',
  UNK: 'people',
};

export function actorName(country: Country | undefined, sector: Sector): string {
  const plural = plurals[sector];
  if (country === undefined) return plural;
  return `${country.demonyms[0] ?? country.name} ${plural}`;
}
