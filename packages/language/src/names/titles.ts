/** What stands before a person's name without being part of it. */

import { wordSet } from '../word-set.ts';

const TITLES = wordSet(
  'Mr Mrs Ms Miss Mx Dr President Vice Prime Deputy Minister Premier Senator Sen Rep Representative Gen General King Queen Prince Princess ' +
    'Judge Justice Professor Prof Sir Lord Lady Captain Capt Colonel Col Lieutenant Lt Major Maj Sergeant Sgt Brigadier Brig Governor Gov ' +
    'Secretary Chancellor Pope Mayor Chief Director Chairman Chairwoman Commissioner Ambassador Attorney Congressman Congresswoman Executive ' +
    'Officer CEO Coach Emperor Saint St Father Rev Reverend Bishop Archbishop Cardinal Sheikh Ayatollah Imam Speaker Councillor Commander ' +
    'Admiral Adm Marshal Detective Inspector Aunt Uncle Master Sultan Emir Spokesman Spokeswoman',
);

/** With or without its stop. */
export const isTitle = (word: string): boolean => TITLES.has(word.replace(/\.$/, ''));
