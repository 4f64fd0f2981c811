/**
 * Who held office on 15 June of each year, as far as the book of actors knows: prints for each office that it must
 * name the holders of how many country-years it covers, and the gaps by country.
 *
 *   node tests/quality/measure-offices.ts [--from 2000] [--to 2026]
 */
import { parseArgs } from 'node:util';
import { loadKnowledge } from '@dateline/knowledge';
import { askedOffices } from './asked-offices.ts';
import { measureOffice } from './office-gaps.ts';

const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: '2000' },
    to: { type: 'string', default: '2026' },
  },
});

const { actors, countries } = loadKnowledge();
const years = yearsFrom(Number(options.from), Number(options.to));
for (const office of askedOffices(countries)) {
  const { asked, covered, gaps } = measureOffice(actors.all(), office, years);
  say(`${office.label}: ${covered} of ${asked} country-years`);
  for (const gap of gaps) say(`  ${gap.country} ${gap.years.join(' ')}`);
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
