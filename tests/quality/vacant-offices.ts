/** Offices that nobody held in the middle of a year, and why: an interregnum is no gap of the book. */

interface Vacancy {
  readonly country: string;
  readonly office: string;
  readonly years: readonly number[];
  readonly why: string;
}

const head = 'head of state or government';
const foreign = 'foreign minister';
const defence = 'defence minister';

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
  { country: 'IRQ', office: defence, years: [2003], why: 'the ministry was dissolved in May' },
  {
    country: 'NGA',
    office: defence,
    years: [2003, 2007, 2011, 2015, 2019, 2023],
    why: 'between two cabinets, after an inauguration on 29 May',
  },
  {
    country: 'PRK',
    office: defence,
    years: [2015],
    why: 'the last was removed in April, the next first named on 11 July',
  },
  { country: 'SDN', office: defence, years: [2019], why: 'a military council without ministers' },
  {
    country: 'SDN',
    office: defence,
    years: [2025],
    why: 'the government was dissolved on 1 June, the next minister named on the 24th',
  },
];

export const isVacant = (country: string, office: string, year: number): boolean =>
  vacancies.some(
    (vacancy) =>
      vacancy.country === country && vacancy.office === office && vacancy.years.includes(year),
  );
