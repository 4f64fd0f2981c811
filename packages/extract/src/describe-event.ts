/** One neutral line for an event: "Russia bombed Idlib (Syria)". */

import type { ArgumentFinding, Factuality, Finding } from './extraction.ts';

/** What each type is called between an actor and a recipient. */
const VERBS: Readonly<Record<string, string>> = {
  AGREE: 'agreed with',
  CONSULT: 'consulted with',
  SUPPORT: 'supported',
  CONCEDE: 'made concessions to',
  COOPERATE: 'cooperated with',
  AID: 'aided',
  RETREAT: 'yielded to',
  REQUEST: 'made demands of',
  ACCUSE: 'accused',
  REJECT: 'rejected',
  THREATEN: 'threatened',
  PROTEST: 'protested against',
  SANCTION: 'reduced relations with',
  MOBILIZE: 'mobilized against',
  COERCE: 'coerced',
  ASSAULT: 'attacked',
  MOVE: 'moved to',
  DIE: 'died with',
  DISASTER: 'struck',
  ACCIDENT: 'struck',
  OUTBREAK: 'infected',
  ELECT: 'voted on',
  RULE: 'ruled on',
  TRADE: 'dealt with',
};

const NOUNS: Readonly<Record<string, string>> = {
  AGREE: 'Agreement',
  CONSULT: 'Meeting',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Withdrawal or release',
  REQUEST: 'Demand',
  ACCUSE: 'Accusation',
  REJECT: 'Rejection',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Reduced relations',
  MOBILIZE: 'Mobilization',
  COERCE: 'Coercion',
  ASSAULT: 'Attack',
  MOVE: 'Movement of people',
  DIE: 'Death',
  DISASTER: 'Disaster',
  ACCIDENT: 'Accident',
  OUTBREAK: 'Outbreak',
  ELECT: 'Election or office',
  RULE: 'Ruling',
  TRADE: 'Business deal',
};

const STANDINGS: Readonly<Record<Factuality, string>> = {
  ASSERTED: '',
  REPORTED: ', reportedly',
  FUTURE: ', planned',
  HYPOTHETICAL: ', only possible',
  NEGATED: ', denied',
};

export function describeEvent(finding: Finding): string {
  const { actors, recipients, trigger, type } = finding;
  const deed = usesTrigger(finding)
    ? trigger.text.toLowerCase()
    : (VERBS[type] ?? type.toLowerCase());
  return `${capitalise(statement({ actors, recipients, deed, noun: NOUNS[type] ?? type }))}${placeOf(finding)}${STANDINGS[finding.factuality]}`;
}

interface Statement {
  readonly actors: readonly ArgumentFinding[];
  readonly recipients: readonly ArgumentFinding[];
  readonly deed: string;
  readonly noun: string;
}

function statement({ actors, recipients, deed, noun }: Statement): string {
  const to = listOf(recipients);
  if (actors.length === 0) return to === '' ? noun : `${noun}: ${to}`;
  return to === '' ? `${listOf(actors)}: ${noun.toLowerCase()}` : `${listOf(actors)} ${deed} ${to}`;
}

/** A plain past form says more than the type's verb: "bombed" rather than "attacked". */
function usesTrigger({ trigger, factuality, explanation }: Finding): boolean {
  return factuality === 'ASSERTED' && explanation.length === 1 && /^[a-z]+ed$/.test(trigger.text);
}

const LISTED = 3;

function listOf(list: readonly ArgumentFinding[]): string {
  const names = list.map(({ actor, text }) => (actor.how === 'discovered' ? text : actor.name));
  const shown = [...new Set(names)].slice(0, LISTED);
  if (names.length > LISTED) shown.push('others');
  return shown.length < 2
    ? (shown[0] ?? '')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
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
