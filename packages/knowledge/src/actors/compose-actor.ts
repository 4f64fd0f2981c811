/** Composes an actor from its parts: a country and what its people do ("Syrian rebels", "the prime minister of Iraq"). */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { Actor } from './actor.ts';
import type { ActorCase } from './actor-case.ts';
import { answerComposed } from './answer-composed.ts';
import { answerWith } from './answer-with.ts';
import { bodyActedFor } from './body-acted-for.ts';
import { countryOf } from './country-of.ts';
import { type HeadPart, headPartOf } from './head-part.ts';
import { holderOf } from './holder-of.ts';
import type { ResolvedActor } from './resolved-actor.ts';
import { whose } from './whose.ts';

export function composeActor(actorCase: ActorCase): ResolvedActor | undefined {
  const head = headPartOf(actorCase);
  if (head === undefined || hasOwnName(actorCase, head)) return undefined;
  const whole = bodyActedFor(actorCase, head);
  if (whole !== undefined && (whole.country !== null || !isOfCountry(actorCase)))
    return actorCase.reading.isFormer
      ? formerOf(actorCase, whole.country)
      : answerWith(actorCase, whole, 'composed', 0.8, [{ id: whole.id, score: 1 }]);
  const part = whole === undefined ? head : asKinOf(whole, head);
  const stated = actorCase.stated[0];
  const country = stated ?? (isOfWorldBody(actorCase) ? undefined : whose(actorCase, part)) ?? null;
  if (actorCase.reading.isFormer && part.canBeFormer) return formerOf(actorCase, country);
  return (
    holderOf(actorCase, part, country) ?? answerPart(actorCase, part, country, stated !== undefined)
  );
}

/** "the leader of al Qaeda's branch in Syria" leads rebels there, and no government. */
function asKinOf({ sectors: [sector] }: Actor, part: HeadPart): HeadPart {
  return sector === 'REB' ? { ...part, sector, organ: null, office: null } : part;
}

/** "The UN envoy for Syria" is not Syria's. */
const isOfCountry = ({ reading, stated }: ActorCase): boolean =>
  stated.length > 0 && reading.preposition !== 'for';

/** "UN inspectors" come from no country of the text. */
const isOfWorldBody = ({ reading }: ActorCase): boolean =>
  reading.modifiers.some((segment) =>
    segment.senses.some((sense) => sense.type === 'actor' && sense.actor.kind === 'IGO'),
  );

/**
 * "Amherst College", "Majestic Steel Company": a capitalised noun after an unknown name is part of that name.
 * Where a recogniser marked the words as one name, a town before the noun or an unknown word after it is, too.
 */
function hasOwnName({ reading, query, tools }: ActorCase, part: HeadPart): boolean {
  if (reading.head?.isName !== true) return false;
  if (query.nameType === 'PER') return true;
  const isMarked = query.nameType === 'ORG' && part.behaviour === 'role';
  const [before] = reading.modifiers;
  const [after] = reading.complement;
  if (isMarked && reading.preposition === 'of' && after?.isUnknownName) return true;
  if (before === undefined || !before.isUnknownName || before.isPossessive) return false;
  return isMarked || countryOf(tools, before) === undefined;
}

function formerOf(actorCase: ActorCase, country: Alpha3 | null): ResolvedActor {
  return { ...answerComposed(actorCase, 'ELI', country, 0.7), former: true };
}

function answerPart(
  actorCase: ActorCase,
  part: HeadPart,
  country: Alpha3 | null,
  isStated: boolean,
): ResolvedActor {
  const organ =
    part.organ !== null && country !== null
      ? actorCase.tools.actors.find(`${country}.${part.organ}`)
      : undefined;
  const sureUnstated = country === null ? 0.5 : 0.4;
  const sure = isStated ? 0.8 : sureUnstated;
  const confidence = actorCase.reading.isHeadFollowed ? sure / 2 : sure;
  if (organ !== undefined)
    return answerWith(actorCase, organ, 'composed', confidence, [{ id: organ.id, score: 1 }]);
  return answerComposed(actorCase, part.sector, country, confidence);
}
