/**
 * The name of someone nobody knew yet, as far as the phrase has it.
 * What a recogniser marked as an organisation is named by all its words. Else names run on to the left over
 * unknown words and bodies: "Majestic Steel Company", "Apple Computer".
 */
import type { ActorCase } from './actor-case.ts';
import { type Segment, textOf } from './segment.ts';
import { standsAsGivenName } from './stands-as-given-name.ts';

export function fullNameOf({ reading, query }: ActorCase, head: Segment): string {
  if (query.nameType === 'ORG')
    return query.phrase.replace(/^(?:the|a|an) /i, '').replace(/['’]s?$/, '');
  const before = reading.modifiers[0];
  const isPart =
    before !== undefined &&
    !before.isPossessive &&
    before.last === head.first &&
    query.nameType !== 'PER';
  const isBody =
    isPart &&
    before.senses.length > 0 &&
    before.senses.every((sense) => sense.type === 'actor' && sense.actor.kind !== 'PERSON');
  if (query.nameType === 'PER' && before !== undefined && standsAsGivenName(before, head))
    return `${textOf(before)} ${textOf(head)}`;
  return isPart && (isBody || (before.isUnknownName && !head.isUnknownName))
    ? `${textOf(before)} ${textOf(head)}`
    : textOf(head);
}
