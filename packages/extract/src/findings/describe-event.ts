/** One neutral line for an event: "Russian jets bombed Idlib (Syria)", "Iran will reportedly aid Syria", "No attack on Homs". */

import type { ArgumentFinding, Factuality, Finding } from '../extraction.ts';
import { type EventPhrase, phraseOf } from './event-phrases.ts';

export function describeEvent(finding: Finding): string {
  return `${capitalise(statement(finding))}${placeOf(finding)}`;
}

function statement(finding: Finding): string {
  const { type, modes, actors, recipients } = finding;
  if (type === 'NEWS') return inItsOwnWords(finding);
  const factuality =
    COLLAPSED.has(type) && finding.factuality === 'FUTURE' ? 'ASSERTED' : finding.factuality;
  const phrase = phraseOf(type, modes);
  const to = listOf(recipients);
  if (actors.length === 0) return nounOf(phrase, to, factuality);
  const deed = deedOf(
    to === '' ? phrase.alone : [wordingOf(finding, phrase), phrase.done[1]],
    factuality,
  );
  return [listOf(actors), deed, to].filter((part) => part !== '').join(' ');
}

/** No word of ours says what no type describes. */
function inItsOwnWords({ actors, trigger }: Finding): string {
  return [listOf(actors), trigger.text.replace(/\s+/g, ' ')]
    .filter((part) => part !== '')
    .join(' ');
}

/** What is still to come is here what was promised or threatened, and that has been done. */
const COLLAPSED = new Set(['AGREE', 'THREATEN']);

function deedOf([past, infinitive]: EventPhrase['done'], factuality: Factuality): string {
  switch (factuality) {
    case 'ASSERTED':
      return past;
    case 'REPORTED':
      return `reportedly ${past}`;
    case 'FUTURE':
      return `will ${infinitive}`;
    case 'HYPOTHETICAL':
      return `may ${infinitive}`;
    case 'NEGATED':
      return `did not ${infinitive}`;
    default:
      return factuality satisfies never;
  }
}

const NOUN_STANDINGS: Readonly<Record<Factuality, string>> = {
  ASSERTED: '',
  REPORTED: 'reported ',
  FUTURE: 'planned ',
  HYPOTHETICAL: 'possible ',
  NEGATED: 'no ',
};

function nounOf(
  { noun: [before, alone] }: EventPhrase,
  to: string,
  factuality: Factuality,
): string {
  return `${NOUN_STANDINGS[factuality]}${to === '' ? alone : `${before} ${to}`}`;
}

/** Where the text itself runs "doer bombed recipient", its own word tells more than that of the type. */
function wordingOf({ trigger, actors, recipients }: Finding, { done }: EventPhrase): string {
  const [first] = recipients;
  if (!first || first.start > trigger.end + 1) return done[0];
  const word = trigger.text.slice(0, Math.max(0, first.start - 1 - trigger.start));
  const runsOn = actors.every((actor) => actor.end <= trigger.start);
  return runsOn && /^[a-z]+ed$/.test(word) ? word : done[0];
}

const LISTED = 3;

function listOf(list: readonly ArgumentFinding[]): string {
  const names = [...new Set(list.map(nameOf))];
  const shown = names.slice(0, LISTED);
  if (names.length > LISTED) shown.push('others');
  return shown.length < 2
    ? (shown[0] ?? '')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Longer phrases carry clauses of their own. */
const LONGEST_PHRASE = 48;

/** Someone without a name goes by the words of the text where they are few: "hundreds of students". */
function nameOf({ actor, text, resolvedBy }: ArgumentFinding): string {
  const spoken = resolvedBy === 'phrase' && actor.how !== 'book' && text.length <= LONGEST_PHRASE;
  return spoken ? uncapitalise(text.replace(/\s+/g, ' ')) : actor.name;
}

/** Words that have a capital only at the head of a sentence. */
const SMALL_WORD =
  /^(?:The|An?|Its|His|Her|Their|Our|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|At|About|Around|Some|Several|Many|Most|More|All|Both|Other|Dozens|Scores|Hundreds|Thousands|Tens|Millions)\b/;

function uncapitalise(text: string): string {
  return text.replace(SMALL_WORD, (word) => word.toLowerCase());
}

function placeOf({ location }: Finding): string {
  if (!location) return '';
  const { place, ancestors } = location.resolved;
  const country = ancestors.find(({ kind }) => kind === 'COUNTRY');
  return country ? ` (${place.name}, ${country.name})` : ` (${place.name})`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
