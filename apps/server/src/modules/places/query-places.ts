import { countPlaces, listPlaces } from '@dateline/store';
import { badUserInput } from '../../bad-user-input.ts';
import type { RequestContext } from '../../context.ts';
import { checkLists } from '../../filters/check-lists.ts';
import { alpha3Of } from '../../filters/country-codes.ts';
import { present } from '../../filters/present.ts';
import type { LocationFilter, QueryResolvers } from '../../generated/resolver-types.ts';
import { checkPageArguments } from '../../limits/page-arguments.ts';
import { lazyList } from '../../lists/lazy-list.ts';
import { findLocation } from './find-location.ts';

export const queryPlaces: Pick<QueryResolvers, 'location' | 'locations' | 'country' | 'countries'> =
  {
    location: (_root, { by }, context) => findLocation(by, context),
    locations: (_root, { filter, orderBy, ...args }, context) => {
      const page = checkPageArguments(args);
      const query = compileLocationFilter(filter ?? {}, context);
      const order = orderBy ?? 'EVENT_COUNT';
      const { database } = context;
      return lazyList(
        () => listPlaces(database, { ...page, query, order }),
        () => countPlaces(database, query),
      );
    },
    country: (_root, { code }, { knowledge }) => {
      const country = knowledge.countries.find(code);
      if (!country) throw badUserInput(`No country has the code ${code}.`);
      return country;
    },
    countries: (_root, _args, { knowledge }) =>
      [...knowledge.countries.all()].sort((left, right) =>
        left.name.localeCompare(right.name, 'en'),
      ),
  };

function compileLocationFilter(filter: LocationFilter, { knowledge }: RequestContext) {
  checkLists(filter);
  return present({
    name: filter.name,
    countries: filter.country?.map((code) => alpha3Of(code, knowledge)),
    kinds: filter.kind,
    imported: filter.imported,
  });
}
