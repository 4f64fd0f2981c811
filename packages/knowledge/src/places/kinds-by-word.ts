/** Words that say what kind of place a name is of, and which kinds each may mean, the likeliest first. */
import type { PlaceKind } from './place.ts';

export const kindsByWord: Readonly<Record<string, readonly PlaceKind[]>> = {
  province: ['ADM1', 'ADM2', 'REGION'],
  governorate: ['ADM1', 'ADM2'],
  oblast: ['ADM1'],
  region: ['ADM1', 'REGION', 'ADM2'],
  state: ['ADM1', 'COUNTRY', 'REGION'],
  prefecture: ['ADM1', 'ADM2'],
  department: ['ADM1', 'ADM2'],
  canton: ['ADM1', 'ADM2'],
  krai: ['ADM1'],
  territory: ['ADM1', 'REGION'],
  county: ['ADM2', 'ADM1'],
  parish: ['ADM2', 'ADM1'],
  district: ['ADM2', 'ADM1', 'CITY'],
  borough: ['ADM2', 'CITY'],
  municipality: ['ADM2', 'CITY', 'ADM1'],
  city: ['CITY'],
  town: ['CITY'],
  village: ['CITY'],
  township: ['CITY', 'ADM2'],
  suburb: ['CITY'],
  neighborhood: ['CITY'],
  neighbourhood: ['CITY'],
  island: ['REGION', 'ADM2', 'CITY'],
  islands: ['REGION', 'ADM1', 'COUNTRY'],
  peninsula: ['REGION', 'ADM1'],
  valley: ['REGION', 'ADM2', 'CITY'],
  river: ['WATER'],
  sea: ['WATER'],
  lake: ['WATER'],
  republic: ['COUNTRY', 'ADM1'],
  airport: ['SITE'],
  camp: ['SITE'],
};

/** As alternatives of a pattern. */
export const kindWords = Object.keys(kindsByWord).join('|');
