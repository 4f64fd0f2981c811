/**
 * How each type of event is told in a line, and each mode that tells more than its type. Four wordings: the deed done to
 * somebody, the deed alone, both also as a plain infinitive ("will bomb", "did not bomb"), and a noun where no doer is known.
 */

export interface EventPhrase {
  /** Between a doer and a recipient: past form and infinitive. */
  readonly done: readonly [past: string, infinitive: string];
  /** After a doer, where nobody it is done to is known. */
  readonly alone: readonly [past: string, infinitive: string];
  /** Before a recipient, where no doer is known; and by itself. */
  readonly noun: readonly [before: string, alone: string];
}

/** The phrase of the first mode that has one, else of the type. */
export function phraseOf(type: string, modes: readonly string[]): EventPhrase {
  const keys = [...modes.map((mode) => `${type}/${mode}`), type];
  const key = keys.find((candidate) => candidate in PHRASES);
  return (key === undefined ? undefined : PHRASES[key]) ?? plain(type);
}

/** For types of a codebook that has grown. */
function plain(type: string): EventPhrase {
  const name = type.toLowerCase();
  return phrase(
    [`did ${name} to`, `do ${name} to`],
    [`did ${name}`, `do ${name}`],
    [`${name} of`, name],
  );
}

function phrase(
  done: EventPhrase['done'],
  alone: EventPhrase['alone'],
  noun: EventPhrase['noun'],
): EventPhrase {
  return { done, alone, noun };
}

const PHRASES: Readonly<Record<string, EventPhrase>> = {
  AGREE: phrase(
    ['agreed to cooperate with', 'agree to cooperate with'],
    ['agreed to cooperate', 'agree to cooperate'],
    ['agreement with', 'agreement'],
  ),
  CONSULT: phrase(
    ['talked with', 'talk with'],
    ['held talks', 'hold talks'],
    ['talks with', 'talks'],
  ),
  'CONSULT/visit': phrase(
    ['visited', 'visit'],
    ['paid a visit', 'pay a visit'],
    ['visit to', 'visit'],
  ),
  'CONSULT/phone': phrase(
    ['spoke by telephone with', 'speak by telephone with'],
    ['spoke by telephone', 'speak by telephone'],
    ['telephone call with', 'telephone call'],
  ),
  'CONSULT/third-party': phrase(
    ['held mediated talks with', 'hold mediated talks with'],
    ['held mediated talks', 'hold mediated talks'],
    ['mediated talks with', 'mediated talks'],
  ),
  SUPPORT: phrase(
    ['supported', 'support'],
    ['gave support', 'give support'],
    ['support for', 'support'],
  ),
  CONCEDE: phrase(
    ['made concessions to', 'make concessions to'],
    ['made concessions', 'make concessions'],
    ['concession to', 'concession'],
  ),
  COOPERATE: phrase(
    ['cooperated with', 'cooperate with'],
    ['cooperated', 'cooperate'],
    ['cooperation with', 'cooperation'],
  ),
  AID: phrase(['aided', 'aid'], ['gave aid', 'give aid'], ['aid for', 'aid']),
  RETREAT: phrase(
    ['gave way to', 'give way to'],
    ['gave way', 'give way'],
    ['yielding to', 'yielding'],
  ),
  'RETREAT/withdraw': phrase(
    ['pulled back from', 'pull back from'],
    ['withdrew', 'withdraw'],
    ['withdrawal from', 'withdrawal'],
  ),
  'RETREAT/release': phrase(
    ['released', 'release'],
    ['released what was held', 'release what is held'],
    ['release of', 'release'],
  ),
  'RETREAT/disarm': phrase(
    ['disarmed before', 'disarm before'],
    ['disarmed', 'disarm'],
    ['disarmament of', 'disarmament'],
  ),
  'RETREAT/ceasefire': phrase(
    ['ceased fire with', 'cease fire with'],
    ['ceased fire', 'cease fire'],
    ['ceasefire with', 'ceasefire'],
  ),
  'RETREAT/access': phrase(
    ['granted access to', 'grant access to'],
    ['granted access', 'grant access'],
    ['access for', 'access'],
  ),
  'RETREAT/resign': phrase(
    ['stepped down before', 'step down before'],
    ['stepped down', 'step down'],
    ['resignation before', 'resignation'],
  ),
  REQUEST: phrase(
    ['made demands of', 'make demands of'],
    ['made demands', 'make demands'],
    ['demand on', 'demand'],
  ),
  'REQUEST/assist': phrase(
    ['asked help of', 'ask help of'],
    ['asked for help', 'ask for help'],
    ['request for help to', 'request for help'],
  ),
  'REQUEST/meet': phrase(
    ['asked for talks with', 'ask for talks with'],
    ['asked for talks', 'ask for talks'],
    ['call for talks with', 'call for talks'],
  ),
  ACCUSE: phrase(
    ['accused', 'accuse'],
    ['made accusations', 'make accusations'],
    ['accusation against', 'accusation'],
  ),
  'ACCUSE/disapprove': phrase(
    ['criticised', 'criticise'],
    ['voiced criticism', 'voice criticism'],
    ['criticism of', 'criticism'],
  ),
  'ACCUSE/investigate': phrase(
    ['investigated', 'investigate'],
    ['opened an inquiry', 'open an inquiry'],
    ['inquiry into', 'inquiry'],
  ),
  REJECT: phrase(['rejected', 'reject'], ['refused', 'refuse'], ['rejection of', 'refusal']),
  THREATEN: phrase(
    ['threatened', 'threaten'],
    ['made a threat', 'make a threat'],
    ['threat to', 'threat'],
  ),
  PROTEST: phrase(
    ['protested against', 'protest against'],
    ['protested', 'protest'],
    ['protest against', 'protest'],
  ),
  'PROTEST/riot': phrase(
    ['rioted against', 'riot against'],
    ['rioted', 'riot'],
    ['riot against', 'riot'],
  ),
  'PROTEST/strike': phrase(
    ['went on strike against', 'go on strike against'],
    ['went on strike', 'go on strike'],
    ['strike against', 'strike'],
  ),
  'PROTEST/hunger': phrase(
    ['went on hunger strike against', 'go on hunger strike against'],
    ['went on hunger strike', 'go on hunger strike'],
    ['hunger strike against', 'hunger strike'],
  ),
  'PROTEST/boycott': phrase(
    ['boycotted', 'boycott'],
    ['held a boycott', 'hold a boycott'],
    ['boycott of', 'boycott'],
  ),
  SANCTION: phrase(
    ['reduced relations with', 'reduce relations with'],
    ['reduced relations', 'reduce relations'],
    ['reduced relations with', 'reduced relations'],
  ),
  'SANCTION/convict': phrase(
    ['convicted', 'convict'],
    ['passed sentence', 'pass sentence'],
    ['conviction of', 'conviction'],
  ),
  'SANCTION/expel': phrase(
    ['expelled', 'expel'],
    ['ordered an expulsion', 'order an expulsion'],
    ['expulsion of', 'expulsion'],
  ),
  'SANCTION/withdraw': phrase(
    ['pulled out of relations with', 'pull out of relations with'],
    ['pulled out', 'pull out'],
    ['withdrawal from', 'withdrawal'],
  ),
  'SANCTION/discontinue': phrase(
    ['cut off', 'cut off'],
    ['cut off cooperation', 'cut off cooperation'],
    ['cut of relations with', 'cut of relations'],
  ),
  MOBILIZE: phrase(
    ['mobilised against', 'mobilise against'],
    ['mobilised', 'mobilise'],
    ['mobilisation against', 'mobilisation'],
  ),
  COERCE: phrase(
    ['coerced', 'coerce'],
    ['used coercion', 'use coercion'],
    ['coercion of', 'coercion'],
  ),
  'COERCE/seize': phrase(
    ['seized', 'seize'],
    ['made a seizure', 'make a seizure'],
    ['seizure of', 'seizure'],
  ),
  'COERCE/restrict': phrase(
    ['imposed restrictions on', 'impose restrictions on'],
    ['imposed restrictions', 'impose restrictions'],
    ['restrictions on', 'restrictions'],
  ),
  'COERCE/censor': phrase(
    ['censored', 'censor'],
    ['imposed censorship', 'impose censorship'],
    ['censorship of', 'censorship'],
  ),
  'COERCE/curfew': phrase(
    ['imposed a curfew on', 'impose a curfew on'],
    ['imposed a curfew', 'impose a curfew'],
    ['curfew for', 'curfew'],
  ),
  'COERCE/martial-law': phrase(
    ['imposed emergency rule on', 'impose emergency rule on'],
    ['imposed emergency rule', 'impose emergency rule'],
    ['emergency rule over', 'emergency rule'],
  ),
  'COERCE/arrest': phrase(
    ['detained', 'detain'],
    ['made arrests', 'make arrests'],
    ['arrest of', 'arrest'],
  ),
  'COERCE/deport': phrase(
    ['deported', 'deport'],
    ['carried out deportations', 'carry out deportations'],
    ['deportation of', 'deportation'],
  ),
  'COERCE/cyber': phrase(
    ['hacked', 'hack'],
    ['carried out a cyberattack', 'carry out a cyberattack'],
    ['cyberattack on', 'cyberattack'],
  ),
  ASSAULT: phrase(
    ['attacked', 'attack'],
    ['carried out an attack', 'carry out an attack'],
    ['attack on', 'attack'],
  ),
  'ASSAULT/abduct': phrase(
    ['abducted', 'abduct'],
    ['took captives', 'take captives'],
    ['abduction of', 'abduction'],
  ),
  'ASSAULT/torture': phrase(
    ['tortured', 'torture'],
    ['used torture', 'use torture'],
    ['torture of', 'torture'],
  ),
  'ASSAULT/destroy': phrase(
    ['destroyed property of', 'destroy property of'],
    ['destroyed property', 'destroy property'],
    ['destruction of property of', 'destruction of property'],
  ),
  'ASSAULT/aerial': phrase(
    ['attacked from the air', 'attack from the air'],
    ['carried out air strikes', 'carry out air strikes'],
    ['air strikes on', 'air strikes'],
  ),
  'ASSAULT/drone': phrase(
    ['attacked with drones', 'attack with drones'],
    ['carried out a drone attack', 'carry out a drone attack'],
    ['drone attack on', 'drone attack'],
  ),
  'ASSAULT/heavy-weapons': phrase(
    ['shelled', 'shell'],
    ['fired heavy weapons', 'fire heavy weapons'],
    ['shelling of', 'shelling'],
  ),
  'ASSAULT/firearms': phrase(
    ['shot at', 'shoot at'],
    ['opened fire', 'open fire'],
    ['shooting of', 'shooting'],
  ),
  'ASSAULT/explosives': phrase(
    ['bombed', 'bomb'],
    ['set off explosives', 'set off explosives'],
    ['bombing of', 'bombing'],
  ),
  'ASSAULT/suicide-attack': phrase(
    ['carried out a suicide attack on', 'carry out a suicide attack on'],
    ['carried out a suicide attack', 'carry out a suicide attack'],
    ['suicide attack on', 'suicide attack'],
  ),
  'ASSAULT/crowd-control': phrase(
    ['used force on the crowd of', 'use force on the crowd of'],
    ['used force on a crowd', 'use force on a crowd'],
    ['force used on', 'force used on a crowd'],
  ),
  MOVE: phrase(['moved to', 'move to'], ['moved', 'move'], ['journey of', 'journey']),
  'MOVE/flee': phrase(['fled from', 'flee from'], ['fled', 'flee'], ['flight from', 'flight']),
  'MOVE/return': phrase(
    ['returned to', 'return to'],
    ['returned', 'return'],
    ['return to', 'return'],
  ),
  'MOVE/evacuate': phrase(
    ['evacuated', 'evacuate'],
    ['were evacuated', 'be evacuated'],
    ['evacuation of', 'evacuation'],
  ),
  DIE: phrase(['died with', 'die with'], ['died', 'die'], ['death of', 'death']),
  DISASTER: phrase(
    ['struck', 'strike'],
    ['was struck by disaster', 'be struck by disaster'],
    ['disaster for', 'disaster'],
  ),
  ACCIDENT: phrase(
    ['caused an accident to', 'cause an accident to'],
    ['had an accident', 'have an accident'],
    ['accident of', 'accident'],
  ),
  OUTBREAK: phrase(
    ['infected', 'infect'],
    ['had an outbreak of disease', 'have an outbreak of disease'],
    ['outbreak of disease among', 'outbreak of disease'],
  ),
  ELECT: phrase(['voted on', 'vote on'], ['held a vote', 'hold a vote'], ['vote on', 'vote']),
  'ELECT/win': phrase(
    ['won a vote against', 'win a vote against'],
    ['won a vote', 'win a vote'],
    ['victory over', 'victory in a vote'],
  ),
  'ELECT/take-office': phrase(
    ['appointed', 'appoint'],
    ['took office', 'take office'],
    ['appointment of', 'appointment'],
  ),
  'ELECT/leave-office': phrase(
    ['dismissed', 'dismiss'],
    ['left office', 'leave office'],
    ['departure of', 'departure from office'],
  ),
  RULE: phrase(
    ['ruled on', 'rule on'],
    ['gave a ruling', 'give a ruling'],
    ['ruling on', 'ruling'],
  ),
  'RULE/law': phrase(
    ['legislated on', 'legislate on'],
    ['passed a law', 'pass a law'],
    ['law on', 'law passed'],
  ),
  TRADE: phrase(
    ['did business with', 'do business with'],
    ['did business', 'do business'],
    ['business with', 'business'],
  ),
  'TRADE/launch': phrase(
    ['launched business with', 'launch business with'],
    ['made a launch', 'make a launch'],
    ['launch with', 'launch'],
  ),
  STATEMENT: phrase(
    ['spoke publicly of', 'speak publicly of'],
    ['spoke publicly', 'speak publicly'],
    ['statement on', 'statement'],
  ),
  NEWS: phrase(
    ['made news with', 'make news with'],
    ['made news', 'make news'],
    ['news of', 'news'],
  ),
  'TRADE/closure': phrase(
    ['closed business with', 'close business with'],
    ['closed down', 'close down'],
    ['closure at', 'closure'],
  ),
};
