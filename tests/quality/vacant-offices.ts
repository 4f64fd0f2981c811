/** Offices that nobody held in the middle of a year, and why: an interregnum is no gap of the book. */

interface Vacancy {
  readonly country: string;
  readonly office: string;
  readonly years: readonly number[];
  readonly why: string;
}

const head = 'head of state or government';
const foreign = 'foreign minister';

const vacancies: readonly Vacancy[] = [
  { country: 'TLS', office: head, years: [2000, 2001], why: 'administered by the United Nations' },
  { country: 'XKX', office: head, years: [2000, 2001], why: 'administered by the United Nations' },
  {
    country: 'SSD',
    office: head,
    years: [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011],
    why: 'independent since July 2011',
  },
  { country: 'IRQ', office: head, years: [2003], why: 'occupied' },
  { country: 'IRQ', office: foreign, years: [2003], why: 'occupied' },
  { country: 'SOM', office: head, years: [2000], why: 'without a government until August' },
  { country: 'BDI', office: head, years: [2020], why: 'the president died on 8 June' },
  {
    country: 'NGA',
    office: foreign,
    years: [2003, 2007, 2011, 2015, 2023],
    why: 'between two cabinets, after an inauguration on 29 May',
  },
  { country: 'MEX', office: foreign, years: [2023], why: 'the last had left on 12 June' },
  { country: 'YEM', office: foreign, years: [2019], why: 'the last had left on 10 June' },
  { country: 'SDN', office: foreign, years: [2019], why: 'the army ruled without ministers' },
  { country: 'SDN', office: foreign, years: [2025], why: 'the cabinet was dissolved on 1 June' },
];

export const isVacant = (country: string, office: string, year: number): boolean =>
  vacancies.some(
    (vacancy) =>
      vacancy.country === country && vacancy.office === office && vacancy.years.includes(year),
  );
