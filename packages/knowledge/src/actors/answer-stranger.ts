/** Someone whom only the news knows: the kind, country and sector that the words around the name tell. */

import type { Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorCase } from './actor-case.ts';
import { fullNameOf } from './full-name-of.ts';
import { guessKind } from './guess-kind.ts';
import { hasSense } from './phrase-reading.ts';
import type { ResolvedActor } from './resolved-actor.ts';
import type { Segment } from './segment.ts';
import { slugOf } from './slug-of.ts';
import { titleSector } from './title-sector.ts';

export function answerStranger(actorCase: ActorCase, head: Segment): ResolvedActor {
  const { reading, query } = actorCase;
  const name = fullNameOf(actorCase, head);
  const sector = titleSector(actorCase) ?? nounSector(head);
  const country =
    actorCase.stated[0] ?? usualCountry(actorCase) ?? countryAround(actorCase) ?? null;
  const id = `x:${slugOf(name)}`;
  return {
    id,
    name,
    kind: guessKind({
      name,
      nameType: query.nameType,
      sector,
      isTitled: titleSector(actorCase) !== undefined,
    }),
    country,
    sectors: sectorsOf(reading.isFormer ? 'ELI' : sector),
    wikidata: null,
    ancestors: country === null ? [] : [country],
    former: reading.isFormer,
    how: 'discovered',
    confidence: actorCase.stated.length > 0 ? 0.6 : 0.4,
    candidates: [{ id, score: 1 }],
  };
}

const sectorsOf = (sector: Sector | undefined): Sector[] =>
  sector === undefined || sector === 'UNK' ? [] : [sector];

/** The cautious do not take a stranger for a citizen of the country the text speaks of. */
const countryAround = (actorCase: ActorCase): Alpha3 | undefined =>
  actorCase.query.cautious === true ? undefined : actorCase.mainCountry();

/** "Assistant Attorney General Jane Doe" is American by her title, in a text. */
function usualCountry({ tools, query, day, reading }: ActorCase): Alpha3 | undefined {
  const word = tools.countryWords.find(reading.words, day);
  return word !== undefined && (word.sureness === 'always' || query.context !== undefined)
    ? word.country
    : undefined;
}

const nounSector = (head: Segment): Sector | undefined => hasSense(head, 'noun')?.noun.sector;
