/** Answers with an actor made of a part of society and a country: "SYR/REB". */

import type { Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorCase } from './actor-case.ts';
import { actorName } from './composed-name.ts';
import type { ResolvedActor } from './resolved-actor.ts';

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
