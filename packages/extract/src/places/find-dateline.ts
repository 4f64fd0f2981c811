/**
 * The dateline of an agency story: "BEIRUT (Reuters) - ", "KABUL, Afghanistan -- ", "GENEVA, 5 May (Xinhua) --"; the label of
 * a picture may have been left before it.
 */

export interface Dateline {
  /** The place as a name: "Beirut". */
  readonly place: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

const DATELINE =
  /^\s*(?:(?:Photo|Image|Video)\s+)?([\p{Lu}][\p{Lu}.'’ -]{2,40}?|[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,2})((?:,\s*[\p{L}\d.' ]{2,30}){0,2})\s*(\([^)]{2,40}\))?\s*(--|—|–|-|:|_)\s/u;

const SEARCHED = 120;

export function findDateline(text: string): Dateline | null {
  const match = DATELINE.exec(text.slice(0, SEARCHED));
  if (!match) return null;
  const [whole, place = '', after = '', agency] = match;
  const shouted = place === place.toUpperCase();
  if (!shouted && agency === undefined) return null;
  const start = whole.indexOf(place);
  return {
    place: shouted ? titleCase(place.trim()) : place.trim(),
    after,
    start,
    end: whole.length,
  };
}

function titleCase(place: string): string {
  return place
    .toLowerCase()
    .replace(
      /(^|[\s'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
