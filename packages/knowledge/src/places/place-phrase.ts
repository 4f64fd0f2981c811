/** Takes a place name apart: "the northern Idlib province" asks for a province called Idlib. */
import { remember } from '../memory/remember.ts';
import { kindsByWord, kindWords } from './kinds-by-word.ts';
import type { PlaceKind } from './place.ts';

export interface PlacePhrase {
  /** Names to look up, the fullest first. */
  readonly names: readonly string[];
  /** What the words around the name say it is. */
  readonly kinds: readonly PlaceKind[] | undefined;
}

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
