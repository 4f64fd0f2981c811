/** Packs what the gazetteer and the country book read at start: `pnpm --filter @dateline/knowledge generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { packCountries } from './pack-countries.ts';
import { packGazetteer } from './pack-gazetteer.ts';

const target = new URL('../generated/', import.meta.url);

mkdirSync(target, { recursive: true });
const countries = packCountries();
const gazetteer = await packGazetteer(countries);
writeFileSync(
  new URL('countries.json', target),
  `[\n${countries.map((country) => JSON.stringify(country)).join(',\n')}\n]\n`,
);
writeFileSync(new URL('gazetteer.bin', target), gazetteer.file);
process.stderr.write(
  `${countries.length} countries, ${gazetteer.places} places, ${gazetteer.names} names\n`,
);
