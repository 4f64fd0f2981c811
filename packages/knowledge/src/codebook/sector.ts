/** PLOVER's sectors: the part of society an actor belongs to. */
export const sectors = [
  'GOV',
  'MIL',
  'REB',
  'COP',
  'LEG',
  'JUD',
  'PTY',
  'OPP',
  'CVL',
  'SPY',
  'UAF',
  'PRM',
  'PRE',
  'CRM',
  'BUS',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'REL',
  'SOC',
  'AGR',
  'UNK',
] as const;

export type Sector = (typeof sectors)[number];

const known: ReadonlySet<string> = new Set(sectors);

export const isSector = (text: string): text is Sector => known.has(text);
