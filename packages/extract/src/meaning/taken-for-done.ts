/**
 * Violence that a word about it takes for done: whoever condemns, probes, owns up to or puts down to someone "the murder of a judge"
 * speaks of a murder. The word is the event of its sentence; of an article that goes back to the murder, that is an event, too.
 */

import { isNominal, type Tree } from '../syntax/tree.ts';
import type { Meaning } from './meaning.ts';

/** `inner`: the deeds that the word has taken up. */
export function takenForDone(word: Meaning, inner: readonly Meaning[], tree: Tree): Meaning[] {
  const way = wayOf(word);
  if (!way) return [];
  return inner
    .filter(({ base }) => !inner.some(({ parts }) => parts.includes(base)))
    .filter(({ coding, stance }) => coding.type === 'ASSAULT' && stance === 'asserted')
    .flatMap((deed): Meaning | [] => {
      if (way === 'put down') return doneBy(word.recipients, deed, 'judged');
      if (way === 'owned') return doneBy(word.actors, deed, 'claimed');
      return isNominal(tree, deed.base) ? { ...deed, recalled: 'judged' } : [];
    });
}

type Way = 'put down' | 'owned' | 'judged';

const BY_OPERATOR: Readonly<Record<string, Way>> = {
  accuse: 'put down',
  'own-up': 'owned',
  condemn: 'judged',
  investigate: 'judged',
};

/** "jailed for killing a guard", "protested the killing", "mourned the killing". */
const BY_TYPE: Readonly<Record<string, Way>> = {
  COERCE: 'put down',
  SANCTION: 'put down',
  PROTEST: 'judged',
  STATEMENT: 'judged',
};

function wayOf({ entry: { meaning }, coding }: Meaning): Way | undefined {
  return meaning.kind === 'operator' ? BY_OPERATOR[meaning.name] : BY_TYPE[coding.type];
}

/** On someone's word. */
function doneBy(
  doers: readonly number[],
  deed: Meaning,
  recalled: NonNullable<Meaning['recalled']>,
): Meaning {
  const actors = deed.actors.length > 0 ? deed.actors : doers;
  return { ...deed, actors, stance: 'reported', recalled };
}
