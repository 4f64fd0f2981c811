/**
 * Violence that a word about it takes for done: whoever condemns, probes, owns up to or puts down to someone "the murder of a judge"
 * speaks of a murder. The word is the event of its sentence; of an article that goes back to the murder, that is an event, too.
 */

import { subjectBelow } from '../../syntax/arguments/subject-below.ts';
import { isNominal, type Tree } from '../../syntax/tree.ts';
import type { Meaning } from '../meaning.ts';

/** `inner`: the deeds that the word has taken up. */
export function takenForDone(word: Meaning, inner: readonly Meaning[], tree: Tree): Meaning[] {
  const way = wayOf(word);
  if (!way) return [];
  return inner
    .filter(({ base }) => !inner.some(({ parts }) => parts.includes(base)))
    .filter((deed) => isDone(deed, tree))
    .flatMap((deed): Meaning | [] => {
      const told = { ...deed, steps: [...deed.steps, `"${word.entry.pattern}" takes it for done`] };
      if (way === 'put down') return doneBy(word.recipients, told, 'judged');
      if (way === 'owned') return doneBy(word.actors, told, 'claimed');
      return isNominal(tree, deed.base) ? { ...told, recalled: 'judged' } : [];
    });
}

/** Not "arrested after a guard was killed", which says no more than when, nor "accused of plotting an attack". */
function isDone({ base, coding, stance, entry }: Meaning, tree: Tree): boolean {
  return (
    coding.type === 'ASSAULT' &&
    stance === 'asserted' &&
    entry.meaning.kind === 'deed' &&
    subjectBelow(tree, base) < 0
  );
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
