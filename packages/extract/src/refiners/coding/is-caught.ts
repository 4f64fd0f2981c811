/** "A rebel commander was captured", "he was captured after a manhunt": no one abducts those who are hunted. */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { lemmaOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function isCaught(draft: Draft, reading: Reading): boolean {
  const { coding, meaning, actors, recipients } = draft;
  if (coding.type !== 'ASSAULT' || !coding.modes.includes('abduct')) return false;
  if (lemmaOf(reading.tree, meaning.base) !== 'capture' || actors.length > 0) return false;
  return (recipients.length > 0 && recipients.every(isOutlaw)) || isHunted(draft, reading);
}

const isOutlaw = ({ actor }: ReadActor): boolean =>
  /^(?:REB|UAF|CRM)$/.test(actor.sectors[0] ?? '');

/** The sentence, or the headline, tells that someone got away or was sought. */
function isHunted({ meaning: { base } }: Draft, { tree, headline }: Reading): boolean {
  return (
    sentenceHas(tree, base, (word) => HUNT.has(lemmaOf(tree, word))) ||
    (headline !== null && !headline.lemmas.isDisjointFrom(HUNT))
  );
}

const HUNT = wordSet(
  'escape escapee fugitive manhunt convict murderer prison jail suspect hunt warrant',
);
