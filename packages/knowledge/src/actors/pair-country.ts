/** "the two leaders", "those countries": several at once, of which the first named answers. */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorCase } from './actor-case.ts';
import { isPerson } from './context-reading.ts';
import { usableMentions } from './usable-mentions.ts';

const severalLands =
  /\b(?:the|these|those|both|our|their|two) (?:\w+ )?(?:countries|nations|states|governments|powers|heavyweights|superpowers|economies|capitals)\b/;
const pair = /\b(?:the|these|those|our|their) two\b|\bboth (?:leaders|sides|presidents|men)\b/;

export function isPair({ reading }: ActorCase): boolean {
  const text = reading.words.join(' ');
  return pair.test(text) || severalLands.test(text);
}

/** Lands are looked for among lands first; it takes two countries to speak of two. */
export function pairCountry(actorCase: ActorCase): Alpha3 | undefined {
  const { mentions } = actorCase.context();
  const before = mentions.filter(({ isBefore }) => isBefore);
  const named = [before.filter((mention) => !isPerson(mention)), before, mentions].find(
    (group) => new Set(group.map(({ country }) => country)).size > 1,
  );
  if (named !== undefined) return named[0]?.country;
  if (severalLands.test(actorCase.reading.words.join(' '))) return undefined;
  return (mentions.find(isPerson) ?? usableMentions(actorCase)[0])?.country;
}
