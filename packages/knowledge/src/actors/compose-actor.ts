/** Composes an actor from its parts: a country and what its people do ("Syrian rebels", "the prime minister of Iraq"). */
import type { Alpha3 } from '../alpha3.ts';
import type { Sector } from '../codebook/sector.ts';
import type { Actor } from './actor.ts';
import { type ActorCase, countryOf } from './actor-case.ts';
import type { NounBehaviour } from './agent-noun.ts';
import { answerWith } from './answer-from-book.ts';
import { actorName } from './composed-name.ts';
import { hasSense } from './phrase-reading.ts';
import type { ResolvedActor } from './resolved-actor.ts';
import { isUnknownName } from './segment.ts';

export function composeActor(actorCase: ActorCase): ResolvedActor | undefined {
  const part = partOf(actorCase);
  if (part === undefined || hasOwnName(actorCase, part)) return undefined;
  const whole = wholeOf(actorCase, part);
  if (whole !== undefined && (whole.country !== null || actorCase.stated.length === 0))
    return actorCase.reading.isFormer
      ? formerOf(actorCase, whole.country)
      : answerWith(actorCase, whole, 'composed', 0.8, [{ id: whole.id, score: 1 }]);
  const stated = actorCase.stated[0];
  const country = stated ?? countryFromAround(actorCase, part) ?? null;
  if (actorCase.reading.isFormer && part.canBeFormer) return formerOf(actorCase, country);
  return (
    holderOf(actorCase, part, country) ?? answerPart(actorCase, part, country, stated !== undefined)
  );
}

/**
 * A phrase without a country takes it from the text: an office the first country that has a holder of it
 * ("the prime minister" is not American), an organ the first country, others only where just one is spoken of.
 */
function countryFromAround(actorCase: ActorCase, part: Part): Alpha3 | undefined {
  if (isOfWorldBody(actorCase)) return undefined;
  const around = actorCase.around();
  const { office } = part;
  const { date } = actorCase.query;
  if (office !== null && date !== undefined) {
    const holding = around.find(
      (country) => actorCase.tools.holders.on(country, office, date).length > 0,
    );
    if (holding !== undefined) return holding;
  }
  return part.isDefinite || around.length === 1 ? around[0] : undefined;
}

/** "UN inspectors" come from no country of the text. */
const isOfWorldBody = ({ reading }: ActorCase): boolean =>
  reading.modifiers.some((segment) =>
    segment.senses.some((sense) => sense.type === 'actor' && sense.actor.kind === 'IGO'),
  );

/** What the head noun says. */
interface Part {
  readonly sector: Sector;
  /** Id ending of the state's organ it is or speaks for. */
  readonly organ: string | null;
  readonly office: string | null;
  readonly behaviour: NounBehaviour;
  /** "the president", "police": someone in particular, once the country is known. */
  readonly isDefinite: boolean;
  readonly canBeFormer: boolean;
}

const organSectors: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

function partOf({ reading }: ActorCase): Part | undefined {
  const noun = hasSense(reading.head, 'noun');
  const office = hasSense(reading.head, 'office')?.office;
  const sector = office?.sector ?? noun?.noun.sector;
  if (sector === undefined) return undefined;
  const isOrgan = organSectors.has(sector) && noun?.noun.behaviour !== 'group';
  return {
    sector,
    organ: isOrgan ? (office?.organ ?? noun?.noun.organ ?? sector) : null,
    office: office !== undefined && office.rank >= 2 ? office.name : null,
    behaviour: office !== undefined ? 'member' : (noun?.noun.behaviour ?? 'member'),
    isDefinite: reading.isDefinite || isOrgan,
    canBeFormer:
      office !== undefined ||
      noun?.noun.behaviour === 'member' ||
      noun?.noun.behaviour === 'group' ||
      sector === 'LEG',
  };
}

/**
 * "Amherst College", "Majestic Steel Company": a capitalised noun after an unknown name is part of that name.
 * Where a recogniser marked the words as one name, a town before the noun or an unknown word after it is, too.
 */
function hasOwnName({ reading, query, tools }: ActorCase, part: Part): boolean {
  if (reading.head?.isName !== true) return false;
  if (query.nameType === 'PER') return true;
  const isMarked = query.nameType === 'ORG' && part.behaviour === 'role';
  const [before] = reading.modifiers;
  const [after] = reading.complement;
  if (isMarked && reading.preposition === 'of' && after !== undefined && isUnknownName(after))
    return true;
  if (before === undefined || !isUnknownName(before) || before.isPossessive) return false;
  return isMarked || countryOf(tools, before) === undefined;
}

/** A spokesman, member or fighter of a known body acts for that body. */
function wholeOf({ reading, query }: ActorCase, part: Part): Actor | undefined {
  const belonging =
    reading.preposition !== undefined && ofWhole.has(reading.preposition)
      ? reading.complement.slice(0, 2)
      : [];
  const demonyms = reading.modifiers.flatMap(
    (segment) => hasSense(segment, 'country')?.country.alpha3 ?? [],
  );
  for (const segment of [...reading.modifiers, ...belonging])
    for (const sense of segment.senses)
      if (
        sense.type === 'actor' &&
        query.phrase !== sense.actor.name &&
        actsThrough(sense.actor, part) &&
        isOf(sense.actor, demonyms)
      )
        return sense.actor;
  return undefined;
}

/** "Indian Congress leaders" lead no body of another country. */
const isOf = (actor: Actor, demonyms: readonly Alpha3[]): boolean =>
  actor.country === null || demonyms.length === 0 || demonyms.includes(actor.country);

const ofWhole = new Set(['of', 'for', 'from', 'at']);
const armedSectors: ReadonlySet<Sector> = new Set(['REB', 'PRM', 'UAF', 'CRM', 'MIL']);

/** Officials act for any body, fighters for a group or an alliance; its teachers or victims are people of their own. */
function actsThrough(actor: Actor, part: Part): boolean {
  if (actor.kind === 'PERSON' || part.behaviour === 'foe') return false;
  if (part.behaviour !== 'role' && part.behaviour !== 'organ') return true;
  return armedSectors.has(part.sector) && (actor.kind === 'GROUP' || actor.kind === 'IGO');
}

/** An office and a country on a day are a person: "the US president" in 2019. */
function holderOf(
  actorCase: ActorCase,
  part: Part,
  country: Alpha3 | null,
): ResolvedActor | undefined {
  const { query, reading, tools } = actorCase;
  if (part.office === null || country === null || query.date === undefined) return undefined;
  if (
    reading.modifiers.some(
      (segment) =>
        hasSense(segment, 'actor')?.actor.kind === 'PERSON' ||
        segment.tokens.some((token) => notTheHolder.has(token.normal)),
    )
  )
    return undefined;
  const holders = tools.holders.on(country, part.office, query.date);
  const [holder] = holders;
  return holder === undefined || holders.length > 1
    ? undefined
    : answerWith(actorCase, holder, 'office', actorCase.stated.length > 0 ? 0.85 : 0.5, [
        { id: holder.id, score: 1 },
      ]);
}

const notTheHolder = new Set([
  'deputy',
  'vice',
  'former',
  'ex',
  'then',
  'next',
  'future',
  'elect',
  'interim',
  'acting',
  'first',
  'a',
  'an',
  'late',
  'previous',
  'aspiring',
  'would',
  'shadow',
  'new',
  'incoming',
  'predecessor',
]);

function formerOf(actorCase: ActorCase, country: Alpha3 | null): ResolvedActor {
  return { ...answerComposed(actorCase, 'ELI', country, 0.7), former: true };
}

function answerPart(
  actorCase: ActorCase,
  part: Part,
  country: Alpha3 | null,
  isStated: boolean,
): ResolvedActor {
  const organ =
    part.organ !== null && country !== null
      ? actorCase.tools.actors.find(`${country}.${part.organ}`)
      : undefined;
  const sure = isStated ? 0.8 : country === null ? 0.5 : 0.4;
  const confidence = actorCase.reading.isHeadFollowed ? sure / 2 : sure;
  if (organ !== undefined)
    return answerWith(actorCase, organ, 'composed', confidence, [{ id: organ.id, score: 1 }]);
  return answerComposed(actorCase, part.sector, country, confidence);
}

export function answerComposed(
  { tools, reading }: ActorCase,
  sector: Sector,
  country: Alpha3 | null,
  confidence: number,
): ResolvedActor {
  const id = `${country ?? '*'}/${sector}`;
  return {
    id,
    name: actorName(country === null ? undefined : tools.countries.get(country), sector),
    kind: 'UNKNOWN',
    country,
    sectors: sector === 'UNK' ? [] : [sector],
    wikidata: null,
    ancestors: country === null ? [] : [country],
    former: reading.isFormer,
    how: 'composed',
    confidence,
    candidates: [{ id, score: 1 }],
  };
}
