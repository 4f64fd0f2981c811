import { countActors, listActors } from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import { checkLists } from '../../filters/check-lists.ts';
import { alpha3Of } from '../../filters/country-codes.ts';
import { present } from '../../filters/present.ts';
import type { ActorFilter, QueryResolvers } from '../../generated/resolver-types.ts';
import { checkPageArguments } from '../../limits/page-arguments.ts';
import { lazyList } from '../../lists/lazy-list.ts';
import { findActor } from './find-actor.ts';

export const queryActors: Pick<QueryResolvers, 'actor' | 'actors'> = {
  actor: (_root, { by }, context) => findActor(by, context),
  actors: (_root, { filter, orderBy, ...args }, context) => {
    const page = checkPageArguments(args);
    const query = compileActorFilter(filter ?? {}, context);
    const order = orderBy ?? 'EVENT_COUNT';
    const { database } = context;
    return lazyList(
      () => listActors(database, { ...page, query, order }),
      () => countActors(database, query),
    );
  },
};

function compileActorFilter(filter: ActorFilter, { knowledge }: RequestContext) {
  checkLists(filter);
  return present({
    name: filter.name,
    countries: filter.country?.map((code) => alpha3Of(code, knowledge)),
    sectors: filter.sector,
    kinds: filter.kind,
    wikidata: filter.qid,
    codes: filter.code?.map((code) => code.toUpperCase()),
    discovered: filter.discovered,
    imported: filter.imported,
  });
}
