/** For tests: ids of those who act and are acted on in the events of these words: "A > B". */

import { read } from './expect-events.ts';

export function partiesOf(text: string, words: string): string[] {
  return read(text)
    .events.filter(({ trigger }) => trigger.text.includes(words))
    .map(({ actors, recipients }) =>
      [actors, recipients].map((side) => side.map(({ actor }) => actor.id).join('+')).join(' > '),
    );
}
