/** Adjectives of peoples and regions that are no demonyms of a country: "Chechen", "Kurdish", "Scottish". */
import type { Alpha3 } from '../countries/alpha3.ts';
import { demonymForms } from '../countries/demonym-forms.ts';
import { cellOf, listOf, readTextTable } from '../tables/text-table.ts';

export interface PeopleWord {
  readonly word: string;
  /** Null where the people live in several countries. */
  readonly country: Alpha3 | null;
}

export function loadPeopleWords(): PeopleWord[] {
  return readTextTable('data/countries/peoples.txt').flatMap((row) => {
    const country = cellOf(row, 1, 'country');
    return listOf(cellOf(row, 0, 'words'))
      .flatMap(demonymForms)
      .map((word) => ({ word, country: country === '-' ? null : country }));
  });
}
