/** Words that some place is called and that nearly always mean something else: "University", "Western", "Hope". */
import { listOf, readTextTable } from '../tables/text-table.ts';
import { placeKey } from './place-key.ts';

export const loadPlainNames = (): ReadonlySet<string> =>
  new Set(
    readTextTable('data/places/plain-names.txt').flatMap(({ cells }) =>
      listOf(cells[0]).map(placeKey),
    ),
  );
