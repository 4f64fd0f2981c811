/** Takes a place name apart: "the northern Idlib province" asks for a province called Idlib. */
import { remember } from '../remember.ts';
import type { PlaceKind } from './place.ts';

export interface PlacePhrase {
  /** Names to look up, the fullest first. */
  readonly names: readonly string[];
  /** What the words around the name say it is. */
  readonly kinds: readonly PlaceKind[] | undefined;
}

const kindsByWord: Readonly<Record<string, readonly PlaceKind[]>> = {
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

const kindWords = Object.keys(kindsByWord).join('|');
const before = new RegExp(`^(?:${kindWords})s? of (.+)$`, 'i');
const after = new RegExp(`^(.+?) (${kindWords})$`, 'i');
const direction =
  /^(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|downtown|upper|lower|rural|greater|inner|outer|mid|midtown|suburban|mainland|coastal|metropolitan|occupied)[ -](?=\p{Lu})(?!(?:Side|End|Coast|Bank|Point|Hill|Island|Islands|Gate|Park|Street|Road|Avenue)\b)/iu;

/** An article has the same few names again and again. */
export const parsePlacePhrase = remember(takeApart, 10_000);

function takeApart(phrase: string): PlacePhrase {
  const bare = phrase
    .trim()
    .replace(/^(?:the|a|an) /i, '')
    .replace(/['’]s?$/, '')
    .replace(/[,;:]+$/, '');
  const [whole = '', named] = before.exec(bare) ?? [];
  if (named !== undefined) {
    const word = whole.split(' ')[0]?.toLowerCase() ?? '';
    return {
      names: [bare, named],
      kinds: kindsByWord[word.replace(/s$/, '')] ?? kindsByWord[word],
    };
  }
  const suffixed = after.exec(bare);
  const names = [bare, ...(suffixed?.[1] === undefined ? [] : [suffixed[1]])];
  const plainer = names
    .map((name) => name.replace(direction, ''))
    .filter((name) => !names.includes(name));
  return { names: [...names, ...plainer], kinds: kindsByWord[suffixed?.[2]?.toLowerCase() ?? ''] };
}

const stateOffice =
  /^(?:['’]s)? (?:Gov\b|governor|state\b|legislature|sen\b|senator|attorney general|rep\b|lawmaker|congressman|premier)/i;
const kindWordAfter = new RegExp(`^ (${kindWords})\\b`, 'i');

/** "Cooke, Grayson and Love counties": the plural speaks for each of the list. */
const kindOfList =
  /^(?:,? (?:and )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}'’-]+)?){0,5} (counties|provinces|districts|states|oblasts|parishes|cities|towns|villages|townships|governorates|prefectures|islands)\b/u;

/** What the words right after a name say it is: "New York Gov.", "Idlib province". */
export function kindsAfter(text: string): readonly PlaceKind[] | undefined {
  if (stateOffice.test(text)) return ['ADM1'];
  const shared = kindOfList
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=ish)es$|s$/, '');
  if (shared !== undefined) return kindsByWord[shared];
  return kindsByWord[kindWordAfter.exec(text)?.[1]?.toLowerCase() ?? ''];
}

const kindWordBefore = new RegExp(`\\b(${kindWords}) of (?:the )?$`, 'i');

/** What the words right before a name say it is: "the town of Opole". */
export function kindsBefore(text: string): readonly PlaceKind[] | undefined {
  return kindsByWord[kindWordBefore.exec(text)?.[1]?.toLowerCase() ?? ''];
}
