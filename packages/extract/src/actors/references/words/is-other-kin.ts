/** "her son Karl/appos" is no she: a word for kin beside a name, or in its place, tells that someone is not of the gender looked for. */

import { eachOf } from '../../../lexicon/words/each-of.ts';
import { childrenWith, headOf, lemmaOf, relationOf, type Tree } from '../../../syntax/tree.ts';
import type { Gender } from '../../names/given-name.ts';

export function isOtherKin(tree: Tree, token: number, gender: Gender | undefined): boolean {
  if (gender === undefined) return false;
  const beside = [
    token,
    ...childrenWith(tree, token, 'nmod:desc', 'compound', 'appos'),
    ...(/^(?:appos|flat|nmod:desc)$/.test(relationOf(tree, token)) ? [headOf(tree, token)] : []),
  ];
  return beside.some((noun) => KIN.get(lemmaOf(tree, noun)) === OTHER_GENDER[gender]);
}

const OTHER_GENDER: Readonly<Record<Gender, Gender>> = { male: 'female', female: 'male' };
const KIN: ReadonlyMap<string, Gender> = new Map([
  ...eachOf('son brother father husband uncle nephew grandfather grandson boyfriend', 'male'),
  ...eachOf(
    'daughter sister mother wife aunt niece grandmother granddaughter girlfriend',
    'female',
  ),
]);
