/** "ARMY TAKES PORT": no word in small letters, so that capitals tell no names. */

export function isAllCapitals(text: string): boolean {
  return !SMALL.test(text);
}

const SMALL = /\p{Ll}{2}/u;
