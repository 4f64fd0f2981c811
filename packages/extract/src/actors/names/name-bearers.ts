/** The names of an article and who bears them: a short name is its bearer's, and of persons whom nobody knows only that is known. */

import type { ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { ActorReading } from '../read-actors.ts';
import { articleNames } from './article-names.ts';
import { isStranger } from './is-stranger.ts';
import { namedActors } from './named-actors.ts';
import { shortNames } from './short-names.ts';

export interface NameBearers {
  readonly names: readonly Name[];
  /** The name that covers a token. */
  nameAt(token: number): Name | undefined;
  /** Who a name means, apart from any phrase it stands in. */
  namedActor(name: Name): ResolvedActor | null;
  /** The bearer whom the article names in full elsewhere, or here, beyond what the recogniser heard. */
  bearerAt(token: number): ResolvedActor | null;
  /** Names of persons whom nobody knows. */
  findStrangers(): readonly Name[];
}

export function nameBearers(reading: ActorReading): NameBearers {
  const { names, nameAt, widened } = articleNames(reading);
  const fulls = shortNames(reading.tree, names);
  const namedActor = namedActors(reading, fulls);
  return {
    names,
    nameAt,
    namedActor,
    bearerAt: (token) => {
      const name = nameAt(token);
      const full = name && (fulls.get(name.first) ?? (widened.has(name) ? name : undefined));
      return full ? namedActor(full) : null;
    },
    findStrangers: () =>
      names.filter((name) => isStranger(name, { ...reading, named: namedActor })),
  };
}
