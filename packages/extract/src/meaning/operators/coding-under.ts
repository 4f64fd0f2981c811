/** What a deed becomes under an operator's table: a visit that is intended AGREE, one refused REJECT; itself where the table does not say. */

import type { Coding, OutcomeTable } from '../../lexicon/entry.ts';
import { composeCameo } from '../cameo/compose-cameo.ts';
import { outcomeFor } from './outcome-for.ts';

export function codingUnder(table: OutcomeTable | undefined, coding: Coding): Coding {
  const outcome = table && outcomeFor(table, coding);
  return outcome?.kind === 'code' ? composeCameo(outcome.coding, coding) : coding;
}
