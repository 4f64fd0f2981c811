/** Are those a noun means of another country than the one the text is about, as its words say? */

import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { childrenWith, headOf, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';

export function isOfOtherCountry(tree: Tree, noun: number): boolean {
  return isBacked(tree, noun) || isOpponent(tree, noun) || isOfSeveral(tree, noun);
}

/** "envoys from 11 allied countries", wherever the tree hangs those */
function isOfSeveral(tree: Tree, noun: number): boolean {
  const lands = /^(?:of|from)$/.test(wordOf(tree, noun + 1)) ? headOf(tree, noun + 1) : -1;
  return (
    lands > noun &&
    /^(?:country|nation|state)$/.test(lemmaOf(tree, lands)) &&
    isPlural(tree, lands) &&
    childrenWith(tree, lands, 'det').length === 0
  );
}

/** "forces backed by Chad" */
function isBacked(tree: Tree, noun: number): boolean {
  return childrenWith(tree, noun, 'acl').some((participle) =>
    /^(?:back|support|train|arm|fund|lead|ally)$/.test(lemmaOf(tree, participle)),
  );
}

/** "its enemies" are of any country but its own. */
function isOpponent(tree: Tree, noun: number): boolean {
  return (
    /^(?:enemy|foe|rival|opponent|adversary|counterpart)$/.test(lemmaOf(tree, noun)) &&
    childrenWith(tree, noun, 'nmod:poss').some((owner) => uposOf(tree, owner) === 'PRON')
  );
}
