/** Which outlets are meant, in the store's terms. */
import type { SourceCondition } from '@dateline/store';
import type { RequestContext } from '../context.ts';
import type { NewsSourceFilter } from '../generated/resolver-types.ts';
import { parseGlobalId } from '../ids/global-id.ts';
import { alpha3Of } from './country-codes.ts';
import { present } from './present.ts';

export function compileSource(
  filter: NewsSourceFilter,
  { knowledge }: RequestContext,
): SourceCondition {
  return present<SourceCondition>({
    ids: filter.id?.map((id) => parseGlobalId('NewsSource', id)),
    domains: filter.domain?.map((domain) => domain.toLowerCase()),
    countries: filter.country?.map((code) => alpha3Of(code, knowledge)),
  });
}
